import { needlessPrefix } from '../../words/alt-prefixes.js';
import type { Fixer } from '../fixer.js';

/** Leaves "image of" out of alternative texts, in Markdown and HTML, and begins the rest with a capital. */
export const imageAltPrefixFixer: Fixer = {
  id: 'image-alt-prefix',
  edit: ({ lines, diagnostics }) =>
    diagnostics.flatMap(({ place }) => {
      const { line = 1, column = 1 } = place ?? {};
      const text = lines[line - 1]?.slice(column - 1) ?? '';
      const opening = /^!\[/u.exec(text) ?? /^<img\s[^>]*?\balt=["']/u.exec(text);
      const alt = opening === null ? '' : text.slice(opening[0].length);
      const prefix = needlessPrefix(alt);
      const next = prefix === undefined ? undefined : [...alt.slice(prefix.length)][0];
      if (opening === null || prefix === undefined || next === undefined || !/\p{L}|\p{N}/u.test(next)) return [];
      const from = column + opening[0].length;
      return [
        {
          start: { line, column: from },
          end: { line, column: from + prefix.length + next.length },
          replacement: next.toUpperCase(),
        },
      ];
    }),
};
