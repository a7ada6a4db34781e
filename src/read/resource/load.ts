import type { Diagnostic } from '../../diagnostic.js';
import type { Host } from '../../host.js';
import type { Limits } from '../../model/config.js';
import type { Resource } from '../../model/manuscript.js';
import type { Folder } from '../folder.js';
import { isAnimated } from './animation.js';
import { measureImage } from './measure.js';
import { type MediaKind, SNIFFED_BYTES, sniff } from './media-type.js';
import { readHead } from './read-head.js';
import { refuseEmpty, refuseKind, refuseSize, warnExtension } from './refusals.js';
import { resolveReference } from './resolve.js';

/** Small text files that later stages read and rewrite come as bytes; all others stay on disk. */
const IN_MEMORY = new Set(['image/svg+xml', 'text/css', 'text/vtt']);

/** Loads one resource of the manuscript: kind by its bytes, dimensions, bounded in size. A refusal has no place. */
export async function loadResource(
  reference: string,
  folder: Folder,
  limits: Limits,
  { files }: Pick<Host, 'files'>,
): Promise<Resource | Diagnostic> {
  const path = resolveReference(reference, folder);
  if (typeof path !== 'string') return path;
  const located = await folder.locate(path);
  if (!located) throw new Error(`${path} vanished during the build`);
  const { file, size } = located;
  if (size === 0) return refuseEmpty(path);
  if (size > limits.resourceFile) return refuseSize(path, size, limits.resourceFile, 'resource-file');
  const extension = extensionOf(path);
  const kind = sniff(await readHead(files, file, Math.min(size, SNIFFED_BYTES)), extension);
  if (!kind) return refuseKind(path, extension);
  const base = { path, mediaType: kind.mediaType, size, ...findingsOf(kind, path, extension) };
  if (IN_MEMORY.has(kind.mediaType)) {
    if (size > limits.textFile) return refuseSize(path, size, limits.textFile, 'text-file');
    return { ...base, content: { bytes: await files.read(file) } };
  }
  if (!kind.mediaType.startsWith('image/')) return { ...base, content: { file } };
  const measured = await measureImage(files, { path, file, size }, limits.imagePixels);
  if ('id' in measured) return measured;
  const animated = await isAnimated(files, { file, size }, kind.mediaType);
  return { ...base, ...measured, ...(animated ? { animated } : {}), content: { file } };
}

function findingsOf(kind: MediaKind, path: string, extension: string): Pick<Resource, 'findings'> {
  return kind.extensions.includes(extension) ? {} : { findings: [warnExtension(path, kind)] };
}

function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
