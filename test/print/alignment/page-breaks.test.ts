import { expect, it } from 'vitest';
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
  expect(pageBreaksOf(text, printed, extents, ['i', 'ii', '1', '2'])).toEqual([
    { label: '1', page: 2, chapter: 'one', offset: 0 },
    { label: '2', page: 3, chapter: 'one', offset: 26 },
  ]);
});
