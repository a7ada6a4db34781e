/** Lines of Pandoc's title block: title, authors, date. */
const FIELDS = ['title', 'author', 'date'] as const;

export interface TitleBlock {
  readonly values: Readonly<Record<string, unknown>>;
  /** How many characters of the text it takes. */
  readonly length: number;
}

/**
 * Reads Pandoc's title block at the top of a text: up to three lines that begin with `%`, each continued by lines that
 * begin with a blank. Authors are parted by semicolons or stand on lines of their own.
 */
export function readTitleBlock(text: string): TitleBlock | undefined {
  const block = /^(?:%(?:[ \t][^\n]*)?(?:\n[ \t]+\S[^\n]*)*(?:\n|$)){1,3}/.exec(text)?.[0];
  if (block === undefined || !/\S/.test(block.replaceAll('%', ''))) return undefined;
  const fields = block.split(/^%/m).slice(1);
  const values: Record<string, unknown> = {};
  for (const [index, field] of fields.entries()) {
    const lines = field.split('\n').map((line) => line.trim());
    const name = FIELDS[index]!;
    const value = name === 'author' ? lines.flatMap(namesOf) : lines.filter((line) => line !== '').join(' ');
    if (value.length > 0) values[name] = value;
  }
  return { values, length: block.length };
}

function namesOf(line: string): readonly string[] {
  return line
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
