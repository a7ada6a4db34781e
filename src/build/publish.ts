import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Host } from '../host.js';
import type { BuildResult, Output, Verification } from '../model/result.js';

/** A finished, verified file in the working folder, and the name it gets. */
export interface Finished {
  readonly kind: Output['kind'];
  readonly file: string;
}

/** Moves the finished files of a good result into the output folder. Returns the result with them as its outputs. */
export async function publish(
  finished: readonly Finished[],
  result: BuildResult,
  folder: string,
  host: Host,
): Promise<BuildResult> {
  return { ...result, outputs: await moveInto(finished, folder, host) };
}

/**
 * Verifications that name each file where it is published, or would have been had it passed: the working folder in
 * which it was verified does not outlive the build.
 */
export function inOutputFolder(verifications: readonly Verification[], folder: string): readonly Verification[] {
  return verifications.map((one) => ({ ...one, file: join(folder, basename(one.file)) }));
}

/** Moves finished files into a folder. Each appears whole or not at all: it is renamed, within one file system. */
export async function moveInto(finished: readonly Finished[], folder: string, host: Host): Promise<readonly Output[]> {
  const place = (file: string) => join(folder, basename(file));
  const outputs: Output[] = [];
  for (const { kind, file } of finished) outputs.push({ kind, file: place(file), ...(await measure(file, host)) });
  for (const { file } of finished) await host.files.rename(file, place(file));
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
