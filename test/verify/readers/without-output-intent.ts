import { Document } from 'mupdf';

/**
 * A PDF with an update that takes its output intent away. Poppler draws a page anew for every element on it and sets up
 * the colours of the output intent each time, which is nine tenths of its work and has no part in the text.
 */
export function withoutOutputIntent(bytes: Uint8Array): Uint8Array {
  const document = Document.openDocument(bytes, 'application/pdf').asPDF();
  if (!document) throw new Error('the file is no PDF');
  document.getTrailer().get('Root').delete('OutputIntents');
  const updated = document.saveToBuffer('incremental').asUint8Array().slice();
  document.destroy();
  return updated;
}
