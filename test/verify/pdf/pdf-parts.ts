/** A stream object before its length is known. */
export interface StreamPart {
  readonly dictionary: string;
  readonly data: string | Uint8Array;
}

/** The objects of a PDF by name. `@name` in a dictionary or array refers to another. */
export type PdfParts = Map<string, string | StreamPart>;

/** Writes the objects with a classic cross-reference table. `trailer` may refer to objects as well. */
export function packPdf(parts: PdfParts, trailer = '/Root @catalog /Info @info /ID [<0123> <0123>]'): Uint8Array {
  const numbers = new Map([...parts.keys()].map((name, index) => [name, index + 1]));
  const refer = (text: string) =>
    text.replace(/@([a-z0-9-]+)/g, (_, name: string) => `${numbers.get(name) ?? 9999} 0 R`);
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xb5\xb5\xb5\xb5\n', 'latin1')];
  const offsets: number[] = [];
  let length = chunks[0]!.length;
  const write = (...content: (string | Uint8Array)[]) => {
    for (const chunk of content.map((item) => Buffer.from(item as Uint8Array))) {
      chunks.push(chunk);
      length += chunk.length;
    }
  };
  for (const [name, part] of parts) {
    offsets.push(length);
    write(`${numbers.get(name)} 0 obj\n`);
    if (typeof part === 'string') write(refer(part));
    else {
      const data = typeof part.data === 'string' ? Buffer.from(part.data, 'utf8') : part.data;
      write(`<<${refer(part.dictionary)} /Length ${data.length}>>\nstream\n`, data, '\nendstream');
    }
    write('\nendobj\n');
  }
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  write(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer\n<<${refer(trailer)} /Size ${offsets.length + 1}>>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.concat(chunks);
}
