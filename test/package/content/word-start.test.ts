import { expect, it } from 'vitest';
import { isWithinWord } from '../../../src/package/content/word-start.js';

it('takes a page to begin inside a word only where a word can be broken', () => {
  expect(isWithinWord('n', 'b')).toBe(true);
  expect(isWithinWord('’', 't')).toBe(true);
  expect(isWithinWord('n', ' ')).toBe(false);
  expect(isWithinWord(undefined, 'n')).toBe(false);
  expect(isWithinWord('別', '変')).toBe(false);
  // No space stands between Japanese and Latin letters, and yet they are words of their own.
  expect(isWithinWord('数', 't')).toBe(false);
  expect(isWithinWord('n', '外')).toBe(false);
});
