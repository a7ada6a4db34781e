import type { Files } from '../../host.js';

/** The first `length` bytes of a file. */
export async function readHead(files: Files, file: string, length: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of files.stream(file, { start: 0, end: length })) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
