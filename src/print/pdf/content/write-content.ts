import { PDFDict, type PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { deflatedStream, dictAt, name, streamBytes } from '../file/objects.js';
import type { OpenPdf, PageObject } from '../file/open-pdf.js';
import type { FontText } from '../text/font-text.js';
import { applyEdits } from './apply-edits.js';
import type { ContentStream } from './marked-content.js';
import { pageBytes } from './read-content.js';
import { restoreOriginals } from './restore-originals.js';

/** Where a variant of a font is in the finished file. */
export type FontReference = (font: FontText, variant: number) => PDFRef;

/** Writes a page's content with its edits made; `extra` is drawn after it. */
export function writePage(
  pdf: OpenPdf,
  page: PageObject,
  stream: ContentStream,
  extra: string,
  fonts: FontReference,
): void {
  const { context } = pdf;
  const edited = edit(pageBytes(context, page), stream);
  const bytes = extra === '' ? edited : Buffer.concat([Buffer.from('q\n'), edited, Buffer.from(`\nQ\n${extra}`)]);
  const contents = page.dict.get(name('Contents')) as PDFRef;
  context.assign(contents, deflatedStream(context, bytes));
  addFonts(pdf, page.dict, stream, fonts);
}

/** Writes a Form XObject's content with its edits made. */
export function writeForm(pdf: OpenPdf, stream: ContentStream, fonts: FontReference): void {
  const form = pdf.context.lookup(stream.ref) as PDFRawStream;
  pdf.context.assign(stream.ref, deflatedStream(pdf.context, edit(streamBytes(form), stream), form.dict));
  addFonts(pdf, form.dict, stream, fonts);
}

function edit(bytes: Uint8Array, stream: ContentStream): Uint8Array {
  return applyEdits(bytes, [...stream.edits, ...restoreOriginals(bytes, stream)]);
}

// Resources and fonts are dictionaries of the page's own in Chromium's files; copies are made so as to be sure.
function addFonts(pdf: OpenPdf, owner: PDFDict, stream: ContentStream, reference: FontReference): void {
  if (stream.fonts.size === 0) return;
  const { context } = pdf;
  const resources = copyOf(dictAt(context, owner, 'Resources') ?? context.obj({}));
  const fonts = copyOf(dictAt(context, resources, 'Font') ?? context.obj({}));
  for (const [resource, { font, variant }] of stream.fonts) fonts.set(name(resource), reference(font, variant));
  resources.set(name('Font'), fonts);
  owner.set(name('Resources'), resources);
}

function copyOf(dict: PDFDict): PDFDict {
  return PDFDict.fromMapWithContext(new Map(dict.entries()), dict.context);
}
