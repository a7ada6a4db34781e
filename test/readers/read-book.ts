import { readFileSync } from 'node:fs';
import { nodeHost } from '../../src/host/node.js';
import type { Publication } from '../../src/model/publication.js';
import { type PrintOptions, print } from '../../src/print/index.js';
import { readManuscript } from '../../src/read/index.js';
import { understand } from '../../src/understand/index.js';
import { compareWords, type WordComparison } from '../verify/readers/compare-words.js';
import { READERS } from '../verify/readers/read-by-all.js';
import { looseWords } from './loose-words.js';
import { publicationWords } from './publication-text.js';

/** Prints the book in a folder whatever its editorial findings; returns what was printed and what print found. */
export async function printBook(folder: string, options: PrintOptions) {
  const host = nodeHost();
  try {
    const publication = await understand(await readManuscript(folder, host, {}, { ignore: [] }), {});
    return { publication, printed: await print(publication, options, host) };
  } finally {
    await host.close();
  }
}

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
  const text = await READERS[reader]!(file, readFileSync(file));
  if (reader === 'poppler') return compareWords(words, text.replaceAll('\u2060', ''));
  const expected = looseWords(words.join(' '));
  return compareWords(expected, looseWords(text, expected));
}
