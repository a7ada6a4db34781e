import type { Host } from '../../host.js';
import type { CoverBook } from './cover-text.js';
import { renderCover } from './render-cover.js';

/** A drawn cover, or why there is none. */
export type CoverPicture = { readonly png: Uint8Array } | { readonly missing: string };

/** Has the browser draw a cover from the metadata. No browser is brought for it. */
export async function drawCover(book: CoverBook, host: Host): Promise<CoverPicture> {
  if (!(await host.browsers.find())) return { missing: 'no browser to draw it with' };
  const png = await renderCover(book, host);
  return png ? { png } : { missing: 'no font for some characters of the title' };
}
