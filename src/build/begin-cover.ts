import type { Host } from '../host.js';
import type { Config } from '../model/config.js';
import type { Manuscript } from '../model/manuscript.js';
import type { CoverPicture } from '../package/index.js';
import type { BuildOptions } from './options.js';

/** Of a larger book the chapters need the memory that the browser's messages would take (300 MB for 2,000 of them). */
const MOST_DOCUMENTS = 1000;

/**
 * Has the browser draw the cover of a book without one while its chapters are understood, since that takes the browser
 * as long as Lectern needs for many of them. Undefined where no such picture is wanted, or where there is no browser: it
 * may be there when the PDF has been printed.
 */
export function beginCover(
  { config, documents }: Manuscript,
  { formats }: BuildOptions,
  host: Host,
): Promise<CoverPicture | undefined> | undefined {
  if (documents.length > MOST_DOCUMENTS) return undefined;
  if (config.metadata.cover || formats?.includes('epub') === false) return undefined;
  const picture = draw(config, host);
  // Whoever asks for the picture learns what went wrong; nobody does when the book has errors.
  picture.catch(() => undefined);
  return picture;
}

async function draw(config: Config, host: Host): Promise<CoverPicture | undefined> {
  if (!(await host.browsers.find())) return undefined;
  const { drawCover } = await import('../package/index.js');
  return drawCover({ metadata: config.metadata, config }, host);
}
