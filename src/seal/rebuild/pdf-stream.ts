import { decodePDFRawStream, type PDFRawStream } from '@cantoo/pdf-lib';

/** The bytes of a stream, unpacked. */
export function streamBytes(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(stream).decode();
}

/** One character for each byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
