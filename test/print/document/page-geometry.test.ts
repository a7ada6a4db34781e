import { expect, it } from 'vitest';
import { pageBoxes, pageRules, points } from '../../../src/print/document/page-geometry.js';
import { htmlPublication } from '../publication.js';

const config = (settings: object) => htmlPublication([], settings).config;

it('knows the absolute lengths of CSS', () => {
  expect(
    ['6in', '25.4mm', '2.54cm', '12pt', '1pc', '96px'].map((length) => Math.round(1000 * points(length)) / 1000),
  ).toEqual([432, 72, 72, 12, 12, 72]);
  expect(() => points('50%')).toThrow('not an absolute CSS length');
});

it('makes the sheet larger by bleed and crop marks on every side', () => {
  const boxes = pageBoxes(config({ page: { size: '6x9' }, pdf: { bleed: '0.125in', cropMarks: true } }));
  expect(boxes).toMatchObject({ bleed: 9, cropMarks: true });
  expect(boxes.width).toBeCloseTo(432 + 2 * (9 + 17.008), 2);
});

it('gives left and right pages text of exactly the same width', () => {
  const rules = pageRules(config({ page: { size: 'a5' } }));
  const side = (name: string) =>
    [...rules.matchAll(new RegExp(`:${name}\\{margin-left:(.+)pt;margin-right:(.+)pt\\}`, 'g'))][0]!;
  const [, leftOuter, leftInner] = side('left');
  const [, rightInner, rightOuter] = side('right');
  expect([leftOuter, leftInner]).toEqual([rightOuter, rightInner]);
  for (const margin of [leftOuter, leftInner]) expect(Number(margin) % 0.75).toBe(0);
});
