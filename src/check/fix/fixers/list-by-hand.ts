import type { Edit } from '../edit.js';
import type { Fixer } from '../fixer.js';
import { bulletParagraphs, listOf } from '../typed-list.js';

type Change = Omit<Edit, 'file' | 'fixes'>;

/** Turns lines with typed bullets or numbers into a Markdown list. Paragraphs in lists, quotations and HTML are left. */
export const listByHandFixer: Fixer = {
  id: 'list-by-hand',
  edit: ({ lines, diagnostics }) =>
    diagnostics.flatMap(({ place }) => {
      const first = (place?.line ?? 1) - 1;
      if ((place?.column ?? 1) !== 1) return [];
      const end = endOfParagraph(lines, first);
      const written = lines.slice(first, end).map(withoutReturn);
      const paragraphs = bulletParagraphs(lines, first);
      const [until, list] = paragraphs ? [paragraphs.end, paragraphs.list] : [end, listOf(written)];
      if (list === undefined) return [];
      const eol = lines[first]?.endsWith('\r') ? '\r\n' : '\n';
      return changesOf(lines.slice(first, until).map(withoutReturn), list, first + 1, eol);
    }),
};

function endOfParagraph(lines: readonly string[], first: number): number {
  let end = first;
  while (end < lines.length && lines[end]!.trim() !== '') end += 1;
  return end;
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/u, '');
}

/**
 * What differs between the lines as written, from line `first` on, and as a list, which may have one line more: the blank
 * one before its items. Only that is changed, so that what else is to be put right in a line can be.
 */
function changesOf(written: readonly string[], list: readonly string[], first: number, eol: string): Change[] {
  const blank = list.length > written.length ? list.indexOf('') : -1;
  return written.flatMap((line, index) => {
    const at = { line: first + index, column: 1 };
    const before = index === blank ? [{ start: at, end: at, replacement: eol }] : [];
    return [...before, ...changeOf(line, list[blank >= 0 && index >= blank ? index + 1 : index]!, at.line)];
  });
}

function changeOf(before: string, after: string, line: number): Change[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let tail = 0;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  // Behind the marker everything is as it was, but for a line break at the end.
  const trimmed = before.trimEnd();
  if (tail === 0 && trimmed !== before) {
    const end = {
      start: { line, column: trimmed.length + 1 },
      end: { line, column: before.length + 1 },
      replacement: '',
    };
    return [...changeOf(trimmed, after, line), end];
  }
  const end = { line, column: before.length - tail + 1 };
  return [{ start: { line, column: 1 }, end, replacement: after.slice(0, after.length - tail) }];
}
