import type { Host } from '../../host.js';
import type { BagReader } from './bag-reader.js';
import { readFolder } from './folder-reader.js';
import { readTar } from './tar-reader.js';
import { readZip } from './zip-reader.js';

/**
 * Opens a bag, or any archive, by what it is, not by its name: folder, ZIP, tar, tar.gz. Undefined for anything else.
 *
 * @throws DamagedArchive
 */
export async function openBag(path: string, host: Host): Promise<BagReader | undefined> {
  const { files } = host;
  // The one link that is followed: the user's own path to the bag.
  const real = await files.realPath(path);
  const status = await files.status(real);
  if (status?.kind === 'folder') return readFolder(real, files);
  if (status?.kind !== 'file' || status.size === 0) return undefined;
  const head = await readHead(real, Math.min(status.size, 512), files);
  const text = head.toString('latin1');
  if (/^PK(?:\u0003\u0004|\u0005\u0006|\u0007\u0008)/.test(text)) return readZip(real, status.size, host);
  if (text.startsWith('\u001f\u008b')) return readTar(real, status.size, true, files);
  return text.slice(257, 262) === 'ustar' ? readTar(real, status.size, false, files) : undefined;
}

async function readHead(path: string, length: number, files: Host['files']): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const range = files.stream(path, { start: 0, end: length }) as AsyncIterable<Uint8Array>;
  for await (const chunk of range) chunks.push(chunk);
  return Buffer.concat(chunks);
}
