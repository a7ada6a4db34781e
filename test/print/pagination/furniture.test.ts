import { expect, it } from 'vitest';
import { furniture } from '../../../src/print/pagination/furniture.js';
import { roman } from '../../../src/print/pagination/roman.js';

const page = { label: '2', folio: '2', verso: 'A "Book" <b>', recto: 'One' };

it('gives every page its folio and running heads as counter symbols, safe inside a style element', () => {
  expect(furniture([page], 'ltr').split('\n')).toEqual([
    '@counter-style folio{system:fixed 1;symbols:"2";suffix:"";fallback:nothing}',
    '@counter-style left-head{system:fixed 1;symbols:"A \\22 Book\\22  \\3c b>";suffix:"";fallback:nothing}',
    '@counter-style right-head{system:fixed 1;symbols:"One";suffix:"";fallback:nothing}',
  ]);
});

it('puts the book title on the right in books read from right to left', () => {
  expect(furniture([page], 'rtl')).toContain('right-head{system:fixed 1;symbols:"A');
});

it('counts in roman numerals', () => {
  expect([1, 4, 9, 14, 40, 90, 400, 1999].map(roman)).toEqual(['i', 'iv', 'ix', 'xiv', 'xl', 'xc', 'cd', 'mcmxcix']);
});
