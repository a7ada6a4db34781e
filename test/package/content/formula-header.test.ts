import type { Element } from 'hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { nameFormulas } from '../../../src/package/content/formula-header.js';

const formula = (alttext: string): Element => ({
  type: 'element',
  tagName: 'math',
  properties: { alttext },
  children: [],
});
const labels = (...cell: (Element | string)[]) => {
  const header = h('th', cell);
  nameFormulas(header);
  return [...JSON.stringify(header).matchAll(/"ariaLabel":"([^"]*)"/g)].map(([, label]) => label);
};

it('names formulas that are all of a header cell', () => {
  expect(labels(formula('x'))).toEqual(['x']);
  expect(labels(' ', h('strong', [formula('x')]), ' ', formula('y'))).toEqual(['x', 'y']);
});

it('leaves formulas among words or images to the screen reader', () => {
  expect(labels('Speed ', formula('v'))).toEqual([]);
  expect(labels(h('img', { alt: 'A' }), formula('v'))).toEqual([]);
  expect(labels(formula(' '))).toEqual([]);
});
