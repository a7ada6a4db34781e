import { Readable } from 'node:stream';
import type { Host } from '../host.js';
import { AccessibleEpub, type ArchiveEntry } from './accessible-epub.js';
import type { PackageOptions } from './package-options.js';
import type { PackagedResource, PackagePlan } from './plan.js';
import { imageScaler } from './resources/image-scaler.js';
import { isCompressed } from './resources/media-types.js';
import { openContent } from './resources/open-content.js';
import type { Templates } from './templates.js';
import { zipArchive } from './zip/write-zip.js';
import type { ZipEntry } from './zip/zip-entry.js';

/** JSZip writes no ZIP64: more than this comes out corrupt, and in silence. */
const LARGEST_ARCHIVE = 0xffffffff - 64 * 1024 * 1024;
const MOST_ENTRIES = 0xffff - 1;
/** JSZip holds each file in memory while it is written. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** What was written. */
export interface WrittenEpub {
  readonly entries: number;
  /** Text of the package document. */
  readonly packageDocument: string;
}

/** Renders the templates and writes the container to `options.file`. */
export async function writeEpub(
  plan: PackagePlan,
  templates: Templates,
  { file, signal }: PackageOptions,
  host: Host,
): Promise<WrittenEpub> {
  const scaler = plan.resources.some(({ scaleTo }) => scaleTo) ? await imageScaler() : undefined;
  const content = (resource: PackagedResource) => openContent(resource, host, scaler);
  // A stream of a generator opens its file only when first read, so thousands do not hold thousands of descriptors.
  const open = (resource: PackagedResource) =>
    'bytes' in resource.content && !resource.scaleTo
      ? resource.content.bytes
      : Readable.from(content(resource), { objectMode: false });
  const epub = new AccessibleEpub(plan, templates, open);
  const entries = await epub.entries();
  signal?.throwIfAborted();
  const date = new Date(plan.publication.metadata.modified);
  const archive = fitsJsZip(plan, entries.length)
    ? epub.archive()
    : Readable.from(zipArchive(zipEntries(plan, entries, content), date), { objectMode: false });
  await host.files.write(file, archive);
  const packageDocument = entries.find(({ name }) => name === 'OEBPS/content.opf')!;
  const text = new TextDecoder().decode(await packageDocument.async('uint8array'));
  return { entries: entries.length, packageDocument: text };
}

function fitsJsZip({ resources, documents }: PackagePlan, entries: number): boolean {
  const text = documents.reduce((sum, { markup }) => sum + 3 * markup.length, 0);
  const total = resources.reduce((sum, { size }) => sum + size, text);
  return total < LARGEST_ARCHIVE && entries < MOST_ENTRIES && resources.every(({ size }) => size <= LARGEST_FILE);
}

/** The same entries in the same order, each read from where it is when its turn comes. */
function* zipEntries(
  plan: PackagePlan,
  entries: readonly ArchiveEntry[],
  content: (resource: PackagedResource) => ReturnType<ZipEntry['open']>,
): Generator<ZipEntry> {
  const resources = new Map(plan.resources.map((resource) => [`OEBPS/${resource.href}`, resource]));
  for (const entry of entries) {
    const { name } = entry;
    const resource = resources.get(name);
    if (resource) {
      yield { name, store: isCompressed(resource.mediaType), size: resource.size, open: () => content(resource) };
    } else {
      const open = async function* () {
        yield await entry.async('uint8array');
      };
      yield { name, store: name === 'mimetype', size: 0, open };
    }
  }
}
