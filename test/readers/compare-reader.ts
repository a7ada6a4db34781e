import { readFileSync } from 'node:fs';
import type { Publication } from '../../src/model/publication.js';
import { compareWords, type WordComparison } from '../verify/readers/compare-words.js';
import { READERS } from '../verify/readers/read-by-all.js';
import { artifactTexts, withoutFurniture } from './furniture.js';
import { looseWords } from './loose-words.js';
import { publicationWords } from './publication-text.js';

/** Readers that know no tags: they also give what is printed on every page. */
const OF_PAGES = new Set(['mupdf', 'pdfium']);

/**
 * What a reader gets of a book's words. Poppler's text is compared as it is, spaces and punctuation included; the others
 * say too little about line ends for that (see `looseWords`).
 */
export async function compareReader(
  reader: string,
  file: string,
  publication: Pick<Publication, 'chapters'>,
): Promise<WordComparison> {
  const words = publicationWords(publication);
  const bytes = readFileSync(file);
  const text = await READERS[reader]!(file, bytes);
  if (reader === 'poppler') return compareWords(words, text.replaceAll('\u2060', ''));
  const expected = looseWords(words.join(' '));
  return compareWords(expected, looseWords(OF_PAGES.has(reader) ? await bodyText(text, bytes) : text, expected));
}

async function bodyText(text: string, bytes: Uint8Array): Promise<string> {
  const artifacts = await artifactTexts(bytes);
  const pages = text.split('\f').map((page, index) => withoutFurniture(page, artifacts[index] ?? []));
  return pages.join('\n');
}
