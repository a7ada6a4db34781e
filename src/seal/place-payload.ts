import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Files } from '../host.js';
import type { Fixity } from './bag-file.js';
import type { PayloadFile, SealOptions } from './deposit.js';
import { fixityMeter, fixityOf } from './fixity.js';
import { inParallel } from './in-parallel.js';
import type { PlacedFile } from './records/payload.js';

/** Two files under way: one is read and hashed while the other is written. More only costs memory. */
const WIDTH = 2;

/**
 * Reads every file of the payload once, computing all digests, and writes it below `folder/data/` on the way when
 * there is a folder.
 *
 * @param files - checked paths, in the order of the bag
 */
export async function placePayload(
  files: readonly PayloadFile[],
  folder: string | undefined,
  host: Files,
  { signal, onProgress }: Pick<SealOptions, 'signal' | 'onProgress'>,
): Promise<PlacedFile[]> {
  if (folder !== undefined) await makeFolders(files, folder, host);
  let done = 0;
  return inParallel(files, WIDTH, async (file) => {
    signal?.throwIfAborted();
    const path = `data/${file.path}`;
    const target = folder === undefined ? undefined : join(folder, path);
    const fixity = await place(file.content, target, host);
    onProgress?.(++done, files.length);
    const origin = 'file' in file.content ? { origin: file.content.file } : {};
    const content = 'file' in file.content && target !== undefined ? { file: target } : file.content;
    return {
      path,
      mediaType: file.mediaType,
      role: file.role,
      conformance: file.conformance ?? [],
      fixity,
      content,
      ...origin,
    };
  });
}

async function makeFolders(files: readonly PayloadFile[], folder: string, host: Files): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, 'data', path))));
  for (const path of folders) await host.makeFolder(path);
}

async function place(content: PayloadFile['content'], target: string | undefined, host: Files): Promise<Fixity> {
  if ('bytes' in content) {
    if (target !== undefined) await host.write(target, content.bytes);
    return fixityOf(content.bytes);
  }
  const meter = fixityMeter();
  const source = host.stream(content.file) as AsyncIterable<Uint8Array>;
  if (target === undefined) for await (const chunk of source) meter.add(chunk);
  else await host.write(target, Readable.from(metered(source, meter), { objectMode: false }));
  return meter.result();
}

async function* metered(
  source: AsyncIterable<Uint8Array>,
  meter: ReturnType<typeof fixityMeter>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    meter.add(chunk);
    yield chunk;
  }
}
