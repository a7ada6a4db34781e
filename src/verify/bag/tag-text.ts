/** An encoding of tag files, as bagit.txt names it. Undefined for a name that is not known. */
export function tagDecoder(encoding: string): ((bytes: Uint8Array) => string) | undefined {
  const name = encoding.toLowerCase();
  try {
    // Checks the name now; UTF-16 without an order is decided by each file's byte order mark.
    const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
    if (name !== 'utf-16') return (bytes) => decoder.decode(bytes);
    return (bytes) => {
      const big = bytes[0] === 0xfe && bytes[1] === 0xff;
      return new TextDecoder(big ? 'utf-16be' : 'utf-16le', { fatal: true }).decode(bytes);
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Lines ended by LF, CR or CRLF (RFC 8493 §2.3); the last may have no end. */
export function tagLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
