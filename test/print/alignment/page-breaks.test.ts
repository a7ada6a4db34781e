import { describe, expect, it } from 'vitest';
import { alignText } from '../../../src/print/alignment/align-text.js';
import { pageBreaksOf } from '../../../src/print/alignment/page-breaks.js';
import type { TextRun } from '../../../src/print/print-facts.js';

it('says at which character of which chapter each page begins', () => {
  const text: TextRun[] = [
    { text: 'Contents', block: 0 },
    { text: 'Loomings', chapter: 'one', offset: 0, block: 1 },
    { text: 'Call me Ishmael. Some years ago', chapter: 'one', offset: 9, block: 2 },
  ];
  const printed = [
    { page: 0, text: 'Contents', element: 0 },
    { page: 2, text: 'Loomings', element: 0 },
    { page: 2, text: 'Call me Ishmael.', element: 0 },
    { page: 3, text: 'Some years ago', element: 0 },
  ];
  const { extents } = alignText(text, printed);
  const pages = { runs: printed, extents, figures: [], labels: ['i', 'ii', '1', '2'] };
  expect(pageBreaksOf(text, new Map(), pages)).toEqual([
    { label: '1', page: 2, chapter: 'one', offset: 0 },
    { label: '2', page: 3, chapter: 'one', offset: 26 },
  ]);
});

describe('a page with a picture', () => {
  const text: TextRun[] = [
    { text: 'One', chapter: 'one', offset: 0, block: 1 },
    { text: 'Two', chapter: 'one', offset: 4, block: 2 },
  ];
  const printed = [
    { page: 0, text: 'One', element: 0 },
    { page: 2, text: 'Two', element: 0 },
  ];
  const { extents } = alignText(text, printed);
  // Between the two words.
  const pictures = new Map([[7, { chapter: 'one', index: 3, offset: 4, run: 1 }]]);
  const breaks = (page: number) =>
    pageBreaksOf(text, pictures, { runs: printed, extents, figures: [{ page, element: 7 }], labels: ['1', '2', '3'] });

  it('begins with it when the words come after it', () => {
    expect(breaks(2)[1]).toEqual({ label: '3', page: 2, chapter: 'one', offset: 4, picture: 3 });
  });

  it('begins with the words when they come before it', () => {
    expect(breaks(0)[0]).toEqual({ label: '1', page: 0, chapter: 'one', offset: 0 });
    expect(breaks(0)[1]).toEqual({ label: '3', page: 2, chapter: 'one', offset: 4 });
  });

  it('has its place in the text when there are no words on it', () => {
    expect(breaks(1)[1]).toEqual({ label: '2', page: 1, chapter: 'one', offset: 4, picture: 3 });
  });
});
