import type { Epub } from '../publication.js';
import { type EpubRule, placeOf } from '../rule.js';

/** Links inside the publication that lead nowhere. */
export const linkTarget: EpubRule = {
  documentation: {
    id: 'epub-link-broken',
    severity: 'error',
    title: 'Link that leads nowhere',
    why: 'A reader who follows it gets an error, or loses their place.',
    fix: 'Link to a file of the publication and an id in it.',
    clauses: ['EPUB 3.3 §3.5', 'WCAG 2.2 SC 2.4.4'],
  },
  publication(epub, report) {
    const isBroken = targetCheck(epub);
    for (const { path, links } of epub.documents)
      for (const { href, line, column, ...target } of links)
        if (isBroken(target))
          report({
            message: `Unexpected target ${href} of a link, expected a file and id of the publication`,
            at: { path, line, column },
          });
    for (const links of epub.navigation?.lists.values() ?? [])
      for (const link of links)
        if (isBroken(link) && !epub.documents.some(({ path }) => path === epub.navigation!.path))
          report({
            message: `Unexpected target of “${link.text}”, expected a file and id of the publication`,
            at: placeOf(epub.navigation!.path, link.element),
          });
  },
};

function targetCheck({ archive, documents }: Epub) {
  const ids = new Map(documents.map((document) => [document.path, document.ids]));
  return ({ path, fragment }: { path: string; fragment: string | undefined }): boolean => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return false;
    const known = ids.get(path);
    if (!known) return !archive.find(path);
    return fragment !== undefined && fragment !== '' && !known.has(fragment);
  };
}
