import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { crossReferenceStream, type ObjectPosition } from './cross-reference-stream.js';

/**
 * An object to write: a pdf-lib object, or the text of one (ASCII), as it is or made when it is written: once all are
 * numbered.
 */
export interface NumberedObject {
  readonly number: number;
  readonly value: PDFObject | string | (() => string);
}

export interface WriteOptions {
  readonly version: '1.7' | '2.0';
  /** Object number of the catalog, which stays outside object streams so that any reader finds it. */
  readonly root: number;
  readonly info: number | undefined;
}

const PER_STREAM = 200;

/**
 * Writes a whole PDF with object streams and a cross-reference stream (ISO 32000-1 7.5.7, 7.5.8).
 * `objects` are in ascending order of number; the same objects give the same bytes.
 */
export function writePdf(objects: Iterable<NumberedObject>, options: WriteOptions): Uint8Array {
  const out: Uint8Array[] = [];
  const positions: ObjectPosition[] = [];
  let length = 0;
  let highest = 0;
  const append = (bytes: Uint8Array) => {
    out.push(bytes);
    length += bytes.length;
  };
  const appendObject = (number: number, body: Uint8Array) => {
    positions.push({ number, offset: length });
    append(latin1(`${number} 0 obj\n`));
    append(body);
    append(latin1('\nendobj\n'));
  };
  // The comment's high bytes mark the file as binary (ISO 19005-2 6.1.2).
  append(latin1(`%PDF-${options.version}\n%\xe2\xe3\xcf\xd3\n`));
  const packed: NumberedObject[] = [];
  for (const object of objects) {
    if (object.number > highest) highest = object.number;
    const { value } = object;
    if (value instanceof PDFRawStream || object.number === options.root) {
      appendObject(object.number, typeof value === 'object' ? serialise(value) : latin1(textOf(value)));
    } else packed.push(object);
  }
  for (let i = 0; i < packed.length; i += PER_STREAM) {
    const chunk = packed.slice(i, i + PER_STREAM);
    const stream = ++highest;
    chunk.forEach((object, index) => {
      positions.push({ number: object.number, stream, index });
    });
    appendObject(stream, objectStream(chunk));
  }
  const start = length;
  append(crossReferenceStream(positions, ++highest, start, { ...options, identifier: identifierOf(out) }));
  append(latin1(`startxref\n${start}\n%%EOF\n`));
  return joined(out, length);
}

// The identifier is of the content (ISO 32000-1 14.4), so that the same book has the same.
function identifierOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function objectStream(chunk: readonly NumberedObject[]): Uint8Array {
  let header = '';
  let body = '';
  for (const { number, value } of chunk) {
    header += `${number} ${body.length} `;
    body += `${textOf(value)}\n`;
  }
  const deflated = deflateSync(latin1(header + body));
  const dict = `<</Type/ObjStm/N ${chunk.length}/First ${header.length}/Filter/FlateDecode/Length ${deflated.length}>>`;
  return Buffer.concat([latin1(`${dict}\nstream\n`), deflated, latin1('\nendstream')]);
}

// One character a byte.
function textOf(value: NumberedObject['value']): string {
  if (typeof value === 'function') return value();
  return typeof value === 'string' ? value : serialise(value).toString('latin1');
}

function serialise(object: PDFObject): Buffer {
  const bytes = Buffer.allocUnsafe(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
