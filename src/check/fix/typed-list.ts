const BULLET = /^ {0,3}(?:[•‣◦▪▫■□●○∙⁃➢➤►✓✔・･]\s*|(?:\\?[-–*+])\s+)(\S.*)$/u;
const ONLY_BULLET = /^ {0,3}[•‣◦▪▫■□●○∙⁃➢➤►✓✔・･]\s*(\S.*)$/u;
const NUMBER = /^ {0,3}\(?(\d{1,2})\\?[.)]\s+(\S.*)$/u;

/** The lines of a paragraph with typed markers as lines of Markdown with a list; undefined when that is not sure. */
export function listOf(lines: readonly string[]): readonly string[] | undefined {
  const bullets = lines.filter((line) => BULLET.test(line)).length;
  const numbers = lines.filter((line) => NUMBER.test(line)).length;
  if (bullets > 1 === numbers > 1) return undefined;
  const pattern = bullets > 1 ? BULLET : NUMBER;
  const start = lines.findIndex((line) => pattern.test(line));
  const items = lines.slice(start).map((line) => {
    const match = pattern.exec(line);
    if (match === null) return `  ${withoutBreak(line.trimStart())}`;
    return bullets > 1 ? `- ${withoutBreak(match[1]!)}` : `${match[1]}. ${withoutBreak(match[2]!)}`;
  });
  const lead = lines.slice(0, start).map(withoutBreak);
  return lead.length === 0 ? items : [...lead, '', ...items];
}

/** Paragraphs of one bullet each from line `first` (0-based) on, as a list; `end` is the line after the last. */
export function bulletParagraphs(
  lines: readonly string[],
  first: number,
): { readonly end: number; readonly list: readonly string[] } | undefined {
  const list: string[] = [];
  let at = first;
  let end = first;
  while (at < lines.length) {
    const item = ONLY_BULLET.exec(lines[at]!.replace(/\r$/u, ''));
    const alone = (lines[at + 1] ?? '').trim() === '';
    if (item === null || !alone) break;
    list.push(`- ${item[1]!.trimEnd()}`);
    end = at + 1;
    at += 2;
  }
  return list.length > 1
    ? { end, list: list.flatMap((item, index) => (index === 0 ? [item] : ['', item])) }
    : undefined;
}

// A line break in Markdown: two spaces or a backslash at the end. Between items it is not wanted any more.
function withoutBreak(line: string): string {
  return line.endsWith('\\') ? line.slice(0, -1) : line.trimEnd();
}
