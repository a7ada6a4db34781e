import type { Host } from '../host.js';
import type { Subject } from './validator.js';

/**
 * What kind of publication a path is, from its content first and its name second: a broken EPUB named `.epub` is
 * still to be checked as one. Undefined when it is none.
 */
export async function detectSubject(file: string, host: Host): Promise<Subject | undefined> {
  const real = await host.files.realPath(file).catch(() => undefined);
  const status = real === undefined ? undefined : await host.files.status(real);
  if (!status) return undefined;
  // A bag is a folder; one that has lost its declaration still has its manifest.
  if (status.kind === 'folder') return (await host.files.list(file)).some(isOfBag) ? 'bag' : undefined;
  const head = await firstBytes(file, host);
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return head.includes('mimetypeapplication/epub+zip') ? 'epub' : (byName(file) ?? 'bag');
  return byName(file);
}

function isOfBag(name: string): boolean {
  return name === 'bagit.txt' || /^manifest-\w+\.txt$/.test(name);
}

function byName(file: string): Subject | undefined {
  const name = file.toLowerCase();
  if (name.endsWith('.epub')) return 'epub';
  if (name.endsWith('.pdf')) return 'pdf';
  return /\.(zip|tar|tar\.gz|tgz)$/.test(name) ? 'bag' : undefined;
}

/** ISO 32000-1 Annex H.3: readers accept the header anywhere within the first 1,024 bytes. */
async function firstBytes(file: string, host: Host): Promise<string> {
  for await (const chunk of host.files.stream(file))
    return Buffer.from(chunk as Uint8Array).toString('latin1', 0, 1024);
  return '';
}
