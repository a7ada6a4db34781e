import { PDFArray, type PDFContext, PDFDict, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, name, numberOf, streamBytes } from '../file/objects.js';
import type { OpenPdf, PageObject } from '../file/open-pdf.js';
import { type FontText, readFontText } from '../text/font-text.js';
import { type Box, emptyBox, growByBox, IDENTITY, isEmpty, type Matrix, multiply } from './geometry.js';
import type { ContentStream } from './marked-content.js';
import { scanContent } from './scan.js';
import type { ScanResources, ScanXObject } from './scan-state.js';

/** The content of all pages, read. */
export interface DocumentContent {
  /** Object number of a page or Form XObject → its content. */
  readonly streams: ReadonlyMap<number, ContentStream>;
  /** Object number → font. */
  readonly fonts: ReadonlyMap<number, FontText>;
  readonly faults: readonly GlyphFault[];
  /** The fonts of a stream by their resource names. */
  fontsOf(stream: ContentStream): (name: string) => FontText | undefined;
}

/** Text that no reader can take from the file. */
export interface GlyphFault {
  readonly kind: 'missing-glyph' | 'unreadable-glyph';
  readonly page: number;
  /** What the line says up to there. */
  readonly before: string;
  readonly family: string;
  readonly content: { readonly stream: ContentStream; readonly mcid: number } | undefined;
}

interface Reading {
  readonly context: PDFContext;
  readonly streams: Map<number, ContentStream>;
  readonly fonts: Map<number, FontText>;
  readonly faults: GlyphFault[];
}

/** Reads every page's content once, page by page, with the Form XObjects where they are drawn. */
export function readContent(pdf: OpenPdf): DocumentContent {
  const reading: Reading = { context: pdf.context, streams: new Map(), fonts: new Map(), faults: [] };
  pdf.pages.forEach((page, index) => {
    const stream = contentStream('page', page.ref, page.dict, index);
    reading.streams.set(page.ref.objectNumber, stream);
    scanContent(pageBytes(pdf.context, page), stream, resourcesOf(reading, stream), IDENTITY);
  });
  return { ...reading, fontsOf: (stream) => resourcesOf(reading, stream).font };
}

/** The bytes of a page's content; several streams are one content (ISO 32000-1 7.8.2). */
export function pageBytes(context: PDFContext, page: PageObject): Uint8Array {
  const contents = context.lookup(page.dict.get(name('Contents')));
  if (contents instanceof PDFRawStream) return streamBytes(contents);
  if (!(contents instanceof PDFArray)) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  for (let i = 0; i < contents.size(); i++) {
    parts.push(streamBytes(context.lookup(contents.get(i)) as PDFRawStream), Buffer.from('\n'));
  }
  return Buffer.concat(parts);
}

function contentStream(kind: ContentStream['kind'], ref: PDFRef, dict: PDFDict, page: number): ContentStream {
  return { kind, ref, dict, page, marks: [], edits: [], unmarked: [], originals: [], fonts: new Map() };
}

function resourcesOf(reading: Reading, stream: ContentStream): ScanResources {
  const { context } = reading;
  const resources = dictAt(context, stream.dict, 'Resources');
  const fonts = resources === undefined ? undefined : dictAt(context, resources, 'Font');
  const xObjects = resources === undefined ? undefined : dictAt(context, resources, 'XObject');
  return {
    font(resource) {
      const ref = fonts?.get(name(resource));
      return ref instanceof PDFRef ? fontAt(reading, ref) : undefined;
    },
    xObject(resource) {
      const ref = xObjects?.get(name(resource));
      return ref instanceof PDFRef ? xObjectAt(reading, ref, stream.page) : undefined;
    },
    fault(kind, scan) {
      const { content, line, text } = scan;
      const before = (line?.text ?? '').slice(-40);
      const at = content === undefined ? undefined : { stream, mcid: content.mcid };
      reading.faults.push({ kind, page: stream.page, before, family: text.font?.family ?? '', content: at });
    },
  };
}

function fontAt(reading: Reading, ref: PDFRef): FontText {
  const known = reading.fonts.get(ref.objectNumber);
  if (known !== undefined) return known;
  const font = readFontText(reading.context, ref, reading.context.lookup(ref, PDFDict));
  reading.fonts.set(ref.objectNumber, font);
  return font;
}

function xObjectAt(reading: Reading, ref: PDFRef, page: number): ScanXObject | undefined {
  const object = reading.context.lookup(ref);
  if (!(object instanceof PDFRawStream)) return undefined;
  const form = object.dict.get(name('Subtype')) === name('Form');
  return { form, scanForm: (ctm) => scanForm(reading, ref, object, page, ctm) };
}

// A form is read where it is drawn first; Chromium makes one for every group it draws.
function scanForm(reading: Reading, ref: PDFRef, form: PDFRawStream, page: number, ctm: Matrix): Box | undefined {
  if (reading.streams.has(ref.objectNumber)) return undefined;
  const stream = contentStream('form', ref, form.dict, page);
  reading.streams.set(ref.objectNumber, stream);
  const matrix = multiply(formMatrix(reading.context, form.dict), ctm);
  scanContent(streamBytes(form), stream, resourcesOf(reading, stream), matrix);
  if (stream.marks.length > 0 || drawsTagged(reading, form.dict)) return undefined;
  reading.streams.delete(ref.objectNumber);
  const painted = emptyBox();
  for (const { box } of stream.unmarked) if (!isEmpty(box)) growByBox(painted, box);
  return painted;
}

function drawsTagged(reading: Reading, dict: PDFDict): boolean {
  const resources = dictAt(reading.context, dict, 'Resources');
  const objects = resources === undefined ? undefined : dictAt(reading.context, resources, 'XObject');
  return (objects?.values() ?? []).some((ref) => ref instanceof PDFRef && reading.streams.has(ref.objectNumber));
}

function formMatrix(context: PDFContext, dict: PDFDict): Matrix {
  const array = context.lookupMaybe(dict.get(name('Matrix')), PDFArray);
  if (array === undefined) return IDENTITY;
  const n = (index: number) => numberOf(array.get(index)) ?? 0;
  return [n(0), n(1), n(2), n(3), n(4), n(5)];
}
