/** The objects of ISO 32000-1 §7.3. Numbers, booleans, null and arrays are JavaScript's own. */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfKeyword
  | PdfDictionary
  | PdfStream
  | readonly PdfObject[];

export interface PdfName {
  readonly type: 'name';
  readonly value: string;
}

export interface PdfString {
  readonly type: 'string';
  readonly bytes: Uint8Array;
}

export interface PdfReference {
  readonly type: 'reference';
  readonly number: number;
  readonly generation: number;
}

/** An operator in a content stream, or a word such as `obj`. */
export interface PdfKeyword {
  readonly type: 'keyword';
  readonly value: string;
}

export interface PdfDictionary {
  readonly type: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfObject>;
}

export interface PdfStream {
  readonly type: 'stream';
  readonly entries: ReadonlyMap<string, PdfObject>;
  /** As stored, filters not yet applied. */
  readonly data: Uint8Array;
}

/** The file is not what ISO 32000 asks for. The message says how, in a few words. */
export class PdfError extends Error {}

/** The file costs more than any may (`PDF_LIMITS`): nothing more of it is read. */
export class PdfLimitError extends PdfError {}

/** An array, by a check that TypeScript understands for readonly ones. */
export function isArray(object: PdfObject): object is readonly PdfObject[] {
  return Array.isArray(object);
}

/** A text string as text: UTF-16 or UTF-8 by its mark, else PDFDocEncoding taken as Latin-1 (ISO 32000-2 §7.9.2.2). */
export function textOfString({ bytes }: PdfString): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
  return Buffer.from(bytes).toString('latin1');
}
