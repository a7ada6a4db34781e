import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/model/manuscript.js';
import { writtenAt } from '../../src/read/text/written-at.js';
import { placeOf } from '../../src/understand/context.js';

const plain: SourceDocument = { path: 'a.md', text: '', depth: 0, matter: 'body', frontMatter: {} };

// a.md: "One {{#include b.md}} two", b.md: "a word"
const expanded = {
  text: 'One a word two\nThree',
  origins: [
    [
      { file: 'a.md', line: 1, at: 0 },
      { file: 'b.md', line: 1, at: 4 },
      { file: 'a.md', line: 1, at: 10, column: 22 },
    ],
    [{ file: 'a.md', line: 2, at: 0 }],
  ],
  diagnostics: [],
};
const document = { ...plain, writtenAt: (line: number, column: number) => writtenAt(expanded, line, column) };
const from = (line: number, column: number, endLine: number, endColumn: number) => ({
  position: { start: { line, column }, end: { line: endLine, column: endColumn } },
});

describe('placeOf', () => {
  it('gives the end of a place in a file of its own', () => {
    expect(placeOf(plain, from(3, 1, 4, 7))).toEqual({ file: 'a.md', line: 3, column: 1, endLine: 4, endColumn: 7 });
  });

  it('knows line and column, and the end, in the file that was included', () => {
    expect(placeOf(document, from(1, 7, 1, 11))).toEqual({
      file: 'b.md',
      line: 1,
      column: 3,
      endLine: 1,
      endColumn: 7,
    });
  });

  it('and behind an include on the same line', () => {
    expect(placeOf(document, from(1, 12, 1, 15))).toEqual({
      file: 'a.md',
      line: 1,
      column: 23,
      endLine: 1,
      endColumn: 26,
    });
  });

  it('takes the whole line for a paragraph with an include in it', () => {
    expect(placeOf(document, from(1, 1, 2, 6))).toEqual({
      file: 'a.md',
      line: 1,
      column: 1,
      endLine: 2,
      endColumn: 6,
    });
  });

  it('gives no end that stands in another file', () => {
    expect(placeOf(document, from(1, 1, 1, 11))).toEqual({ file: 'a.md', line: 1, column: 1 });
  });
});
