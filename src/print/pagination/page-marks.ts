import { MARK } from '../prepare/mark-pages.js';

export interface PageMarks {
  /** Id → 0-based page its mark was printed on. */
  readonly pages: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * Reads the page marks straight from the bytes of Chromium's PDF: it writes PDF 1.4 with a plain cross-reference table
 * and no object streams, so that a 1,000-page file takes milliseconds. Throws when the file has another form.
 */
export function readPageMarks(bytes: Uint8Array): PageMarks {
  const object = objectReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const pages = new Map<string, number>();
  let total = 0;
  const visit = (reference: number): void => {
    const text = object(reference);
    if (/\/Type\s*\/Pages\b/.test(text)) {
      for (const kid of references(text, 'Kids')) visit(kid);
      return;
    }
    for (const annotation of references(text, 'Annots')) {
      const id = markOf(object(annotation));
      if (id !== undefined && !pages.has(id)) pages.set(id, total);
    }
    total += 1;
  };
  visit(reference(object(object.root), 'Pages'));
  return { pages, total };
}

interface ObjectReader {
  (number: number): string;
  readonly root: number;
}

function objectReader(file: Buffer): ObjectReader {
  const tail = file.toString('latin1', Math.max(0, file.length - 2048));
  const tableAt = Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
  const head = /^xref\s+0 (\d+)\s+/.exec(file.toString('latin1', tableAt, tableAt + 64));
  const root = Number(/\/Root (\d+) 0 R/.exec(tail)?.[1]);
  if (!head || !root) throw new Error('the browser wrote a PDF without a plain cross-reference table');
  const entries = tableAt + head[0].length;
  const read = (number: number): string => {
    const at = Number(file.toString('latin1', entries + 20 * number, entries + 20 * number + 10));
    // Of a stream only the dictionary; looked for no further than the object goes, as files have few streams at the end.
    const object = file.subarray(at, file.indexOf('endobj', at));
    const stream = object.indexOf('>> stream');
    return object.toString('latin1', 0, stream < 0 ? object.length : stream);
  };
  return Object.assign(read, { root });
}

function reference(text: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(text)![1]);
}

function references(text: string, key: string): number[] {
  const list = new RegExp(`/${key}\\s*\\[([^\\]]*)\\]`).exec(text)?.[1] ?? '';
  return [...list.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));
}

function markOf(annotation: string): string | undefined {
  const uri = /\/URI \(((?:\\.|[^\\)])*)\)/.exec(annotation)?.[1]?.replace(/\\(.)/g, '$1');
  return uri?.startsWith(MARK) ? decodeURIComponent(uri.slice(MARK.length)) : undefined;
}
