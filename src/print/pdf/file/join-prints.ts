import { classicFile } from './classic-file.js';
import { readCrossReference } from './cross-reference.js';
import { renumberObject } from './renumber-object.js';

/** A file to join. Its roots are numbered as they stand in it. */
interface Print {
  readonly file: Buffer;
  /** Object number → byte offset; 0 for free numbers. */
  readonly offsets: Float64Array;
  readonly pages: number;
  readonly pageCount: number;
  /** The Document element. */
  readonly document: number;
}

/**
 * Joins the parts of a book, each printed by Chromium as a tagged PDF, to one file of the same form: a page tree over
 * their page trees, a structure tree that holds the Document element of each, and all else as it was printed. Throws
 * when one is not such a file.
 */
export function joinPrints(files: readonly Uint8Array[]): Uint8Array {
  if (files.length === 1) return files[0]!;
  const prints = files.map(openPrint);
  const bases = prints.map((_, index) => prints.slice(0, index).reduce((sum, one) => sum + one.offsets.length - 1, 0));
  const references = (key: 'pages' | 'document') =>
    prints.map((print, index) => `${print[key] + bases[index]!} 0 R`).join(' ');
  const pages = 1 + prints.reduce((sum, { offsets }) => sum + offsets.length - 1, 0);
  const count = prints.reduce((sum, { pageCount }) => sum + pageCount, 0);
  const joined = classicFile();
  const add = (number: number, body: string) => joined.add(number, Buffer.from(`${number} 0 obj\n${body}\nendobj\n`));
  for (const [index, print] of prints.entries()) {
    for (const [number, object] of objectsOf(print)) {
      const renumbered = renumberObject(object, bases[index]!);
      joined.add(number + bases[index]!, number === print.pages ? below(pages, renumbered) : renumbered);
    }
  }
  add(pages, `<</Type /Pages\n/Count ${count}\n/Kids [${references('pages')}]>>`);
  add(pages + 1, `<</Type /StructTreeRoot\n/K [${references('document')}]>>`);
  add(pages + 2, `<</Type /Catalog\n/Pages ${pages} 0 R\n/StructTreeRoot ${pages + 1} 0 R>>`);
  return joined.end(pages + 2);
}

function openPrint(bytes: Uint8Array): Print {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offsets, trailer } = readCrossReference(bytes);
  const textAt = (offset: number) => file.toString('latin1', offset, file.indexOf('endobj', offset));
  const catalog = textAt(offsets[entry(file.toString('latin1', trailer), 'Root')]!);
  const pages = entry(catalog, 'Pages');
  return {
    file,
    offsets,
    pages,
    pageCount: entry(textAt(offsets[pages]!), 'Count'),
    document: entry(textAt(offsets[entry(catalog, 'StructTreeRoot')]!), 'K'),
  };
}

function entry(dictionary: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+)`).exec(dictionary);
  if (found === null) throw new Error(`The browser wrote a PDF without ${key}`);
  return Number(found[1]);
}

function* objectsOf({ file, offsets }: Print): Iterable<readonly [number, Buffer]> {
  const numbers = [...offsets.keys()].filter((number) => offsets[number]! > 0);
  numbers.sort((a, b) => offsets[a]! - offsets[b]!);
  const end = file.lastIndexOf('endobj') + 'endobj\n'.length;
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    yield [number, file.subarray(offsets[number]!, next === undefined ? end : offsets[next]!)];
  }
}

/** Puts a page tree below another (ISO 32000-1 7.7.3.2). */
function below(parent: number, pages: Buffer): Buffer {
  return Buffer.from(pages.toString('latin1').replace('<<', `<</Parent ${parent} 0 R\n`), 'latin1');
}
