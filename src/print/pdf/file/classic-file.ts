/** Writes a PDF with a cross-reference table, of the form that Chromium's files have (ISO 32000-1 7.5.4). */
export interface ClassicFile {
  /** Adds object `number` as it stands in a file: `12 0 obj … endobj`. */
  readonly add: (number: number, object: Buffer) => void;
  /** The whole file; `root` is the catalog's number. */
  readonly end: (root: number) => Uint8Array;
}

const FREE = '0000000000 65535 f \n';

/** Starts a file; nothing is written to disk. */
export function classicFile(): ClassicFile {
  const chunks: Buffer[] = [];
  let length = 0;
  const offsets: number[] = [0];
  const append = (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  append(Buffer.from('%PDF-1.7\n'));
  return {
    add(number, object) {
      offsets[number] = length;
      append(object);
    },
    end(root) {
      const table = length;
      const entry = (offset: number | undefined) => (offset ? `${String(offset).padStart(10, '0')} 00000 n \n` : FREE);
      append(Buffer.from(`xref\n0 ${offsets.length}\n${Array.from(offsets, entry).join('')}`));
      append(Buffer.from(`trailer\n<</Size ${offsets.length}\n/Root ${root} 0 R>>\nstartxref\n${table}\n%%EOF\n`));
      return Buffer.concat(chunks, length);
    },
  };
}
