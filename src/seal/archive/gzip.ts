import { Gzip } from 'fflate';

/**
 * One gzip member (RFC 1952) without a time or name in its header; members can follow each other. Compression is
 * done in JavaScript, because zlib's result depends on its version and on the processor.
 *
 * @param level - 0 stores, for what is compressed already
 */
export async function* gzipMember(chunks: AsyncIterable<Uint8Array>, level: 0 | 6): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const gzip = new Gzip({ level, mtime: 0 }, (data) => void ready.push(data));
  for await (const chunk of chunks) {
    gzip.push(chunk, false);
    yield* ready.splice(0);
  }
  gzip.push(new Uint8Array(0), true);
  yield* ready.splice(0);
}
