import type { Publication } from '../../model/publication.js';
import { asciiName } from './ascii-name.js';
import { uniqueNames } from './unique-names.js';

/** Files that Lectern and the library write beside the chapters. */
export const RESERVED_FILES = ['toc', 'cover', 'title-page', 'copyright-page', 'style', 'content'] as const;

/** Chapter id → file name in the container: the id in ASCII, unique without regard to case, with `.xhtml`. */
export function documentNames(publication: Publication): ReadonlyMap<string, string> {
  const unique = uniqueNames(RESERVED_FILES);
  return new Map(
    publication.chapters.map((chapter) => [
      chapter.id,
      `${unique(asciiName(chapter.id, chapter.type || 'chapter'))}.xhtml`,
    ]),
  );
}

/** A manifest id for a container path: an NCName, as unique as the path. */
export function manifestId(href: string): string {
  const id = href.replaceAll('/', '_').replace(/\.xhtml$/, '');
  return /^[a-z]/.test(id) ? id : `_${id}`;
}
