import { createHash } from 'node:crypto';
import type { OpenArchive } from './archive-opener.js';
import type { PublicationPart } from './described-file.js';
import { markupMeter } from './markup-meter.js';

/**
 * The entries of an EPUB. Content documents and the navigation have text and structure, the package document has
 * structure (its text names dates and programs), the rest has only bytes.
 */
export async function epubParts(file: string, open: OpenArchive): Promise<readonly PublicationPart[] | undefined> {
  const archive = await open(file);
  if (!archive) return undefined;
  const parts: PublicationPart[] = [];
  const wanted = new Set(archive.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  await archive.read(wanted, async (name, content) => {
    const hash = createHash('sha256');
    const markup = /\.(?:x?html|svg|opf)$/i.test(name) ? markupMeter() : undefined;
    for await (const chunk of content) {
      hash.update(chunk);
      markup?.add(chunk);
    }
    const { text, structure } = markup?.result() ?? {};
    const words = text !== undefined && !/\.opf$/i.test(name) ? { text } : {};
    parts.push({ name, sha256: hash.digest('hex'), ...words, ...(structure !== undefined && { structure }) });
  });
  return parts;
}
