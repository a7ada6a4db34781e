import type { Fixer } from '../fixer.js';

/** Removes comments that accept nothing, where they stand on a line of their own, with the blank line after. */
export const suppressionUnusedFixer: Fixer = {
  id: 'suppression-unused',
  edit: ({ lines, diagnostics }) =>
    diagnostics.flatMap(({ place }) => {
      const line = place?.line ?? 1;
      if (!/^<!--\s*lectern-disable[^>]*-->\s*$/u.test(lines[line - 1] ?? '')) return [];
      const blankAfter = lines[line]?.trim() === '' && line + 1 < lines.length;
      return [{ start: { line, column: 1 }, end: { line: line + (blankAfter ? 2 : 1), column: 1 }, replacement: '' }];
    }),
};
