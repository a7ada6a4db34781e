import type { Host } from '../../host.js';

const EXPECTED = 'application/epub+zip';
const NAME = 'mimetype';
/** Length of a ZIP local file header without name and extra field. */
const HEADER = 30;

/** What is wrong with the first bytes of an EPUB (EPUB 3.3 §4.3.3), or undefined when all is well. */
export async function mimetypeFault(file: string, host: Host): Promise<string | undefined> {
  const bytes = await firstBytes(file, host);
  if (bytes.length < HEADER + NAME.length) return 'Unexpected end of file, expected the entry mimetype';
  if (bytes.toString('latin1', HEADER, HEADER + NAME.length) !== NAME || bytes.readUInt16LE(26) !== NAME.length)
    return 'Unexpected first file, expected mimetype';
  if (bytes.readUInt16LE(8) !== 0) return 'Unexpected compression of mimetype, expected it to be stored';
  if (bytes.readUInt16LE(28) !== 0) return 'Unexpected extra field of mimetype, expected none';
  const content = bytes.toString('latin1', HEADER + NAME.length, HEADER + NAME.length + EXPECTED.length);
  const size = bytes.readUInt32LE(22);
  // With a data descriptor the size stands after the content.
  const sized = size === EXPECTED.length || (bytes.readUInt16LE(6) & 0x8) !== 0;
  return content === EXPECTED && sized ? undefined : `Unexpected content of mimetype, expected exactly ${EXPECTED}`;
}

async function firstBytes(file: string, host: Host): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of host.files.stream(file, { start: 0, end: HEADER + NAME.length + EXPECTED.length }))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
