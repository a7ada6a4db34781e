import type { Host } from '../../host.js';
import type { PackagedResource } from '../plan.js';
import type { ImageScaler } from './image-scaler.js';

/** The content of a resource as it goes into the archive, afresh at each call and equal each time. */
export function openContent(
  { content, scaleTo }: PackagedResource,
  host: Host,
  scaler: ImageScaler | undefined,
): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (scaleTo && scaler) return scaled(content, scaleTo, host, scaler);
  return 'bytes' in content ? [content.bytes] : streamed(content.file, host);
}

async function* streamed(file: string, host: Host): AsyncGenerator<Uint8Array> {
  for await (const chunk of host.files.stream(file)) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* scaled(
  content: PackagedResource['content'],
  scaleTo: number,
  host: Host,
  scaler: ImageScaler,
): AsyncGenerator<Uint8Array> {
  yield await scaler('bytes' in content ? content.bytes : await host.files.read(content.file), scaleTo);
}
