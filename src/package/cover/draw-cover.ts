import type { Host } from '../../host.js';
import type { CoverBook } from './cover-text.js';
import { renderCover } from './render-cover.js';

/** A drawn cover, or why there is none. */
export type CoverPicture = { readonly png: Uint8Array } | { readonly missing: string };

/** Milliseconds after which a browser that draws one picture counts as hung. */
const PATIENCE = 2 * 60_000;

/** Has the browser draw a cover from the metadata. No browser is brought for it. */
export async function drawCover(book: CoverBook, host: Host): Promise<CoverPicture> {
  if (!(await host.browsers.find())) return { missing: 'no browser to draw it with' };
  const drawn = await host.browsers.attempt((browser) => renderCover(book, browser, host), { patience: PATIENCE });
  if ('failure' in drawn) return { missing: `no browser that draws it: ${drawn.failure}` };
  const png = drawn.result;
  return png ? { png } : { missing: 'no font for some characters of the title' };
}
