import { execFileSync } from 'node:child_process';

/** One text of the tags as Poppler gives it, in order. */
export interface TaggedText {
  readonly text: string;
  /** Types of the elements around it, outermost first. */
  readonly path: readonly string[];
  /** Number of the nearest element that does not flow within text. */
  readonly block: number;
}

/** Elements that flow within the text of their block. */
const INLINE = new Set(['Span', 'Quote', 'Link', 'Reference', 'Code', 'Em', 'Strong', 'Ruby', 'RB', 'RT', 'Formula']);

/** What `pdfinfo -struct-text` reads from the tags of a file. */
export function structText(file: string): TaggedText[] {
  const output = execFileSync('pdfinfo', ['-struct-text', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const open: { indent: number; type: string; number: number }[] = [];
  let count = 0;
  const texts: TaggedText[] = [];
  for (const line of output.split('\n')) {
    const indent = line.search(/\S/);
    const quoted = /^ *"(.*)"$/.exec(line);
    if (quoted !== null) {
      const around = open.filter((at) => at.indent < indent);
      const block = around.findLast(({ type }) => !INLINE.has(type))?.number ?? 0;
      texts.push({ text: quoted[1]!, path: around.map(({ type }) => type), block });
      continue;
    }
    const type = /^ *([A-Z][A-Za-z0-9]*)(?: |:|$)/.exec(line)?.[1];
    if (type === undefined || type === 'Object') continue;
    while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop();
    open.push({ indent, type, number: ++count });
  }
  return texts;
}

/** The text of each block; texts that the callback turns down are left out. */
export function blockTexts(texts: readonly TaggedText[], take: (path: readonly string[]) => boolean): string[] {
  const blocks = new Map<number, string>();
  for (const { text, path, block } of texts) {
    if (take(path)) blocks.set(block, (blocks.get(block) ?? '') + text);
  }
  return [...blocks.values()];
}
