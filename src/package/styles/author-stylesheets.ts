import type { Publication } from '../../model/publication.js';
import { asciiName } from '../names/ascii-name.js';
import { manifestId } from '../names/document-names.js';
import { uniqueNames } from '../names/unique-names.js';
import type { PackagedResource } from '../plan.js';
import { rewriteUrls } from './rewrite-urls.js';

/**
 * The author's stylesheets as files of their own, in the order they apply, after Lectern's. `place` gives the
 * container path of a resource and so puts it to use.
 */
export function authorStylesheets(
  { stylesheets }: Publication,
  place: (path: string) => string,
): readonly PackagedResource[] {
  const unique = uniqueNames();
  return stylesheets
    .filter(({ media }) => media !== 'print')
    .map(({ path, css }) => {
      const stem = path.replace(/^.*\//, '').replace(/\.css$/i, '');
      const href = `styles/${unique(asciiName(stem, 'style').replaceAll('.', '-'))}.css`;
      const bytes = new TextEncoder().encode(rewriteUrls(css, (url) => fromStyles(url, place(url))));
      return {
        id: manifestId(href),
        href,
        mediaType: 'text/css',
        size: bytes.length,
        properties: [],
        content: { bytes },
      };
    });
}

/** Seen from the folder `styles`; a path that is no resource stays as it is, for the validators to report. */
function fromStyles(url: string, placed: string): string {
  return placed === url ? url : `../${placed}`;
}
