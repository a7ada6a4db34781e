import { deflateSync, inflateSync } from 'node:zlib';
import {
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** A PDF name object. */
export const name = (text: string): PDFName => PDFName.of(text);

/** The bytes of a stream, inflated when it is deflated. Other filters are left to those who know them. */
export function streamBytes(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.get(name('Filter'));
  if (filter === undefined) return stream.contents;
  if (filter === name('FlateDecode')) return inflateSync(stream.contents);
  throw new Error(`Unexpected stream filter ${String(filter)}`);
}

/** A deflated stream with the given dictionary entries. */
export function deflatedStream(context: PDFContext, bytes: Uint8Array, dict: PDFDict = context.obj({})): PDFRawStream {
  const deflated = deflateSync(bytes);
  dict.set(name('Filter'), name('FlateDecode'));
  dict.set(name('Length'), PDFNumber.of(deflated.length));
  return PDFRawStream.of(dict, deflated);
}

/** A text string (ISO 32000-1 7.9.2.2): ASCII as it is, all else UTF-16BE. */
export function textString(text: string): PDFString | PDFHexString {
  return /^[\x20-\x7e]*$/.test(text) ? PDFString.of(text.replace(/[\\()]/g, '\\$&')) : PDFHexString.fromText(text);
}

/** The value of a text string object; undefined for any other object. */
export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

/** The value of a number object; undefined for any other object. */
export function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}

/** The dictionary an entry leads to, directly or by reference; undefined when there is none. */
export function dictAt(context: PDFContext, dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.get(name(key));
  return value === undefined ? undefined : context.lookupMaybe(value, PDFDict);
}
