import { PDFArray, PDFContext, PDFDict, type PDFObject, PDFObjectParser, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { type CrossReference, readCrossReference } from './cross-reference.js';
import { freeNumbers } from './free-numbers.js';
import { name } from './objects.js';

/** A PDF as Chromium wrote it: everything but the structure tree is loaded into `context`. */
export interface OpenPdf {
  readonly bytes: Uint8Array;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  /** Pages in order. */
  readonly pages: readonly PageObject[];
  /** Object number → byte offset, also of the structure elements, which are read on their own (`structure/`). */
  readonly offsets: Float64Array;
  /** Object number of the structure tree's root. */
  readonly structureRoot: number;
  /** A free object number. */
  readonly next: () => number;
  /** Adds an object to the file. */
  readonly register: (object: PDFObject) => PDFRef;
}

export interface PageObject {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/**
 * Opens the PDF. Structure elements are most of a large file's objects, so they are not made into pdf-lib objects.
 * Throws when the file is not a tagged PDF with a classic cross-reference table.
 */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const context = PDFContext.create();
  const xref = readCrossReference(bytes);
  const trailer = parserAt(bytes, xref.trailer, context).parseObject() as PDFDict;
  const root = trailer.get(name('Root')) as PDFRef;
  const catalog = loadObject(bytes, xref, root, context) as PDFDict;
  const structure = catalog.get(name('StructTreeRoot'));
  if (!(structure instanceof PDFRef)) throw new Error('The browser wrote an untagged PDF');
  catalog.delete(name('StructTreeRoot'));
  context.trailerInfo.Root = root;
  loadReachable(bytes, xref, catalog, context);
  const pages = collectPages(context, catalog.get(name('Pages')) as PDFRef, []);
  const taken = new Set(context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber));
  const next = freeNumbers(taken);
  const register = (object: PDFObject): PDFRef => {
    const ref = PDFRef.of(next());
    context.assign(ref, object);
    return ref;
  };
  const { offsets } = xref;
  return { bytes, context, catalog, pages, offsets, structureRoot: structure.objectNumber, next, register };
}

function parserAt(bytes: Uint8Array, offset: number, context: PDFContext): PDFObjectParser {
  return PDFObjectParser.forBytes(bytes.subarray(offset), context);
}

function loadObject(bytes: Uint8Array, xref: CrossReference, ref: PDFRef, context: PDFContext): PDFObject {
  const offset = xref.offsets[ref.objectNumber] ?? 0;
  if (offset === 0) throw new Error(`Object ${ref.objectNumber} is missing from the PDF`);
  const start = afterHeader(bytes, offset);
  const object = parserAt(bytes, start, context).parseObject();
  context.assign(ref, object);
  return object;
}

// `12 0 obj` and the white space after it.
function afterHeader(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (bytes[at] !== 0x6a /* j */) at++;
  return at + 1;
}

function loadReachable(bytes: Uint8Array, xref: CrossReference, from: PDFObject, context: PDFContext): void {
  const open: PDFObject[] = [from];
  const visit = (object: PDFObject) => {
    if (object instanceof PDFRef) {
      if (context.lookup(object) === undefined) open.push(loadObject(bytes, xref, object, context));
    } else if (object instanceof PDFDict || object instanceof PDFArray || object instanceof PDFStream)
      open.push(object);
  };
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (object instanceof PDFArray) for (let i = 0; i < object.size(); i++) visit(object.get(i));
    else {
      const dict = object instanceof PDFStream ? object.dict : object;
      if (dict instanceof PDFDict) for (const [, value] of dict.entries()) visit(value);
    }
  }
}

function collectPages(context: PDFContext, ref: PDFRef, pages: PageObject[]): PageObject[] {
  const dict = context.lookup(ref, PDFDict);
  const kids = dict.get(name('Kids'));
  if (kids === undefined) pages.push({ ref, dict });
  else {
    const list = context.lookup(kids, PDFArray);
    for (let i = 0; i < list.size(); i++) collectPages(context, list.get(i) as PDFRef, pages);
  }
  return pages;
}
