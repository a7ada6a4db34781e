import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Host } from '../host.js';
import type { Output } from '../model/result.js';

/** A finished, verified file in the working folder, and the name it gets. */
export interface Finished {
  readonly kind: Output['kind'];
  readonly file: string;
}

/** Moves finished files into the output folder. Each appears whole or not at all: it is renamed, within one file system. */
export async function publish(finished: readonly Finished[], folder: string, host: Host): Promise<readonly Output[]> {
  const outputs: Output[] = [];
  for (const { kind, file } of finished)
    outputs.push({ kind, ...(await measure(file, host)), file: join(folder, basename(file)) });
  for (const [index, { file }] of finished.entries()) await host.files.rename(file, (outputs[index] as Output).file);
  return outputs;
}

async function measure(file: string, host: Host): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of host.files.stream(file)) {
    hash.update(chunk as Buffer);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}
