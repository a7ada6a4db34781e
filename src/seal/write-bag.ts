import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Files } from '../host.js';
import type { BagFile } from './bag-file.js';

/** Writes the generated files beside the payload that is in the folder already. */
export async function writeFolder(
  folder: string,
  all: readonly BagFile[],
  generated: readonly BagFile[],
  files: Files,
): Promise<{ readonly size: number; readonly sha256: string }> {
  for (const { path, content } of generated) {
    if (!('bytes' in content)) throw new Error(`${path} is not a generated file`);
    await files.makeFolder(dirname(join(folder, path)));
    await files.write(join(folder, path), content.bytes);
  }
  const seal = all.find(({ path }) => path === 'tagmanifest-sha256.txt');
  if (!seal) throw new Error('The bag has no tag manifest');
  return { size: all.reduce((sum, { fixity }) => sum + fixity.size, 0), sha256: seal.fixity.sha256 };
}

/** Writes an archive as its bytes come, and takes its size and digest on the way. */
export async function writeArchive(
  target: string,
  bytes: AsyncIterable<Uint8Array>,
  files: Files,
): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  async function* measured() {
    for await (const chunk of bytes) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  await files.write(target, Readable.from(measured(), { objectMode: false }));
  return { size, sha256: hash.digest('hex') };
}
