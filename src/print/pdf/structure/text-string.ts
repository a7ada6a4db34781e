import { PDFHexString, PDFString } from '@cantoo/pdf-lib';

/** The text of a string as it stands in a file, with its delimiters: `(Caf\351)` or `<FEFF0043>` (ISO 32000-1 7.9.2.2). */
export function decodeTextString(source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  const body = source.slice(1, -1);
  if (source.startsWith('<')) return PDFHexString.of(body.replace(/\s/g, '')).decodeText();
  return /[\\\x80-\xff]/.test(body) ? PDFString.of(body).decodeText() : body;
}

/** A text string in PDF syntax, ASCII only: plain where the text is ASCII, else UTF-16BE in hexadecimal. */
export function encodeTextString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
}

/** A byte string in PDF syntax, as identifiers are written. */
export function encodeByteString(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return bytes.every((byte) => byte > 0x20 && byte < 0x7f && !'\\()'.includes(String.fromCharCode(byte)))
    ? `(${text})`
    : `<${bytes.toString('hex')}>`;
}
