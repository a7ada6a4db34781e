import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/model/manuscript.js';
import { placeOfWords } from '../../src/understand/words-place.js';

const text = 'One red word.\n\nHere “is” a *red\n> box* -- it’s red?\n';
const document: SourceDocument = { path: 'a.md', text, depth: 0, matter: 'body', frontMatter: {} };
const paragraph = { position: { start: { line: 3, column: 1 }, end: { line: 4, column: 20 } } };

describe('the place of words', () => {
  it.each<readonly [string, readonly number[]]>([
    ['red', [3, 14, 3, 17]],
    ['a red box', [3, 11, 4, 6]],
    ['box – it’s red?', [4, 3, 4, 20]],
  ])(
    'is known of “%s” within the node, over line ends, emphasis and typography',
    (words, [line, column, endLine, endColumn]) => {
      expect(placeOfWords(document, paragraph, words)).toEqual({ file: 'a.md', line, column, endLine, endColumn });
    },
  );

  it('is unknown of words that stand elsewhere, or are written otherwise', () => {
    expect(placeOfWords(document, paragraph, 'One')).toBeUndefined();
    expect(placeOfWords(document, paragraph, 'is box')).toBeUndefined();
    expect(placeOfWords(document, {}, 'red')).toBeUndefined();
    expect(placeOfWords(document, { ...paragraph, data: { file: 'b.md' } }, 'red')).toBeUndefined();
  });

  it('is that in the file the words come from', () => {
    const writtenAt = (line: number, column: number) => ({
      file: 'part.md',
      line: line + 10,
      column,
      endColumn: column + 1,
    });
    const place = { file: 'part.md', line: 13, column: 11, endLine: 13, endColumn: 17 };
    expect(placeOfWords({ ...document, writtenAt }, paragraph, 'a red')).toEqual(place);
  });
});
