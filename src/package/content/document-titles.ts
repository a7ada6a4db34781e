import type { Publication } from '../../model/publication.js';
import { uniqueNames } from '../names/unique-names.js';

/**
 * Chapter id → title of its document, unique in the book (WCAG 2.2 SC 2.4.2): a repeated title gets its part's
 * before it ("Part Two: Introduction"), and a number when that does not tell them apart either.
 */
export function documentTitles(publication: Publication): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const used = new Set<string>();
  const unique = uniqueNames([], (title, number) => `${title} (${number})`);
  const ancestors: string[] = [];
  for (const { id, title, depth } of publication.chapters) {
    ancestors.length = depth;
    const parent = ancestors.findLast((ancestor) => ancestor !== undefined);
    titles.set(id, unique(used.has(title) && parent ? `${parent}: ${title}` : title));
    used.add(title);
    ancestors[depth] = title;
  }
  return titles;
}
