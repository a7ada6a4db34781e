import { readFileSync } from 'node:fs';
import type { Publication } from '../../src/model/publication.js';
import { compareWords, type WordComparison } from '../verify/readers/compare-words.js';
import { READERS } from '../verify/readers/read-by-all.js';
import { artifactTexts, withoutFurniture } from './furniture.js';
import { type Looseness, looseWords } from './loose-words.js';
import { publicationWords } from './publication-text.js';

/** Readers that know no tags: they also give what is printed on every page. */
const OF_PAGES = new Set(['mupdf', 'pdfium']);

export interface ReaderComparison extends WordComparison {
  /** Share of the letters that are in order, where only letters are compared. */
  readonly inOrder?: number;
}

/** A book as far as readers are concerned. */
export interface ReadBook extends Pick<Publication, 'chapters'> {
  readonly direction: 'ltr' | 'rtl';
}

/**
 * What a reader gets of a book's words. Poppler's text is compared as it is, spaces and punctuation included; the others
 * say too little about line ends for that (see `looseWords`).
 *
 * Errors of readers with right-to-left text are allowed for. pdf.js takes what stands side by side for the order of the
 * page, whatever the order of the content: it drops the spaces between words and turns letters with marks. MuPDF and
 * PDFium put the words of a line in an order of their own. So in right-to-left books Poppler alone shows that every word
 * is in its place; of the others it counts that no letter is missing, and how many letters are in order.
 */
export async function compareReader(reader: string, file: string, book: ReadBook): Promise<ReaderComparison> {
  const words = publicationWords(book);
  const bytes = readFileSync(file);
  const text = await READERS[reader]!(bytes);
  if (reader === 'poppler') return compareWords(words, text.replaceAll('\u2060', ''), Number.POSITIVE_INFINITY);
  const unordered = book.direction === 'rtl';
  const looseness: Looseness = { turned: reader === 'pdf.js' || unordered };
  const expected = looseWords(words.join(' '), [], looseness);
  const body = OF_PAGES.has(reader) ? await bodyText(text, bytes) : text;
  const given = looseWords(body, expected, looseness);
  if (!unordered) return compareWords(expected, given, Number.POSITIVE_INFINITY);
  const [wanted, found] = [lettersOf(expected), lettersOf(given)];
  const inOrder = compareWords(wanted, found).share;
  return { ...compareWords(wanted.toSorted(), found.toSorted(), Number.POSITIVE_INFINITY), inOrder };
}

async function bodyText(text: string, bytes: Uint8Array): Promise<string> {
  const artifacts = await artifactTexts(bytes);
  const pages = text.split('\f').map((page, index) => withoutFurniture(page, artifacts[index] ?? []));
  return pages.join('\n');
}

function lettersOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [...word]);
}
