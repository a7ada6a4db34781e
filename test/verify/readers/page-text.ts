import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Document } from 'mupdf';

/** What MuPDF reads on the pages, in the order of the content. */
export function mupdfText(bytes: Uint8Array): string {
  const document = Document.openDocument(bytes, 'application/pdf');
  const pages: string[] = [];
  for (let index = 0; index < document.countPages(); index++) {
    const page = document.loadPage(index);
    const structured = page.toStructuredText('');
    pages.push(structured.asText());
    structured.destroy();
    page.destroy();
  }
  document.destroy();
  return pages.join('\f');
}

/** What Chrome reads on the pages: PDFium, in the order of the content. */
export async function pdfiumText(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return pages.join('\f');
}
