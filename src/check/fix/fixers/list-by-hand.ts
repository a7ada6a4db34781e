import type { Fixer } from '../fixer.js';
import { bulletParagraphs, listOf } from '../typed-list.js';

/** Turns lines with typed bullets or numbers into a Markdown list. Paragraphs in lists, quotations and HTML are left. */
export const listByHandFixer: Fixer = {
  id: 'list-by-hand',
  edit: ({ lines, diagnostics }) =>
    diagnostics.flatMap(({ place }) => {
      const first = (place?.line ?? 1) - 1;
      if ((place?.column ?? 1) !== 1) return [];
      const end = endOfParagraph(lines, first);
      const written = lines.slice(first, end).map((line) => line.replace(/\r$/u, ''));
      const eol = lines[first]?.endsWith('\r') ? '\r\n' : '\n';
      const paragraphs = bulletParagraphs(lines, first);
      const [until, list] = paragraphs ? [paragraphs.end, paragraphs.list] : [end, listOf(written)];
      if (list === undefined) return [];
      const lastLine = lines[until - 1]!;
      const column = lastLine.length + (lastLine.endsWith('\r') ? 0 : 1);
      return [{ start: { line: first + 1, column: 1 }, end: { line: until, column }, replacement: list.join(eol) }];
    }),
};

function endOfParagraph(lines: readonly string[], first: number): number {
  let end = first;
  while (end < lines.length && lines[end]!.trim() !== '') end += 1;
  return end;
}
