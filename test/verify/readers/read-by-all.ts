import { readFileSync } from 'node:fs';
import { compareWords, type WordComparison } from './compare-words.js';
import { mupdfText, pdfiumText } from './page-text.js';
import { pdfjsTagText } from './pdfjs-text.js';
import { popplerTagText } from './poppler-text.js';

/** The tags as Poppler and pdf.js read them, the pages as MuPDF and PDFium do. */
export const READERS: Readonly<Record<string, (bytes: Uint8Array) => string | Promise<string>>> = {
  poppler: popplerTagText,
  'pdf.js': pdfjsTagText,
  mupdf: mupdfText,
  pdfium: pdfiumText,
};

/**
 * Compares what each reader takes from a PDF with the text it should have, word by word. The tags hold the text of the
 * document alone; pages also show page numbers and running heads, so there what is added does not count.
 */
export async function readByAll(file: string, expected: string): Promise<Readonly<Record<string, WordComparison>>> {
  const bytes = readFileSync(file);
  const results: Record<string, WordComparison> = {};
  for (const [name, read] of Object.entries(READERS)) results[name] = compareWords(expected, await read(bytes));
  return results;
}
