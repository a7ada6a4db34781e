import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Document } from 'mupdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { finishPdf } from '../../../src/print/pdf/index.js';
import { closeBrowser, printHtml, wordsOf } from './print-html.js';

/** Pages whose words stand on the page in the order of the document. */
const PAGES = ['paragraphs', 'letterforms', 'links-and-notes', 'contents', 'definition-list', 'lists'];

describe('what readers take from the page', () => {
  afterAll(closeBrowser);

  for (const name of PAGES) {
    it(`${name}: every word in MuPDF, PDFium and pdf.js`, async () => {
      const html = readFileSync(new URL(`in/${name}.html`, import.meta.url), 'utf8');
      const { bytes, facts, words } = await printHtml(html);
      const finished = (await finishPdf(bytes, facts)).bytes;
      const expected = unhyphenated(words);
      expect(unhyphenated(wordsOf(mupdfText(finished)))).toEqual(expected);
      // PDFium takes a raised figure for a word of its own.
      if (name !== 'links-and-notes') expect(unhyphenated(wordsOf(await pdfiumText(finished)))).toEqual(expected);
      expect(unhyphenated(wordsOf(await pdfjsText(finished)))).toEqual(expected);
    });
  }
});

// Readers join what a hyphen at a line's end divides, or do not: both are right.
function unhyphenated(words: readonly string[]): string {
  return words.join(' ').replace(/[“”]|-\s?|[\ufffe\u0002]\s?/g, '');
}

function mupdfText(bytes: Uint8Array): string {
  const document = Document.openDocument(bytes, 'application/pdf');
  let text = '';
  for (let i = 0; i < document.countPages(); i++) text += `${document.loadPage(i).toStructuredText('').asText()}\n`;
  return text;
}

async function pdfiumText(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  let text = '';
  for (const page of document.pages()) text += `${page.getText()}\n`;
  document.destroy();
  library.destroy();
  return text;
}

async function pdfjsText(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let i = 1; i <= document.numPages; i++) {
    const { items } = await (await document.getPage(i)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
  }
  await document.destroy();
  return text;
}
