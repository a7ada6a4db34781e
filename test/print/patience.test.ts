import { expect, it } from 'vitest';
import { patienceFor } from '../../src/print/browser/patience.js';

it('waits longer for longer books, and never less than ten minutes', () => {
  expect(patienceFor(0)).toBe(600_000);
  expect(patienceFor(10_000_000)).toBeGreaterThan(5 * 3_600_000);
  expect(patienceFor(10 ** 12)).toBeLessThan(2 ** 31);
});
