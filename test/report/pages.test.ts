import { describe, expect, it } from 'vitest';
import { choosePages, pagesToRead } from '../../src/report/pages/choose-pages.js';
import { pageBlocks } from '../../src/report/pages/page-blocks.js';

describe('choosePages', () => {
  it('takes all of a short book, and forty at most, with the beginning whole', () => {
    expect(choosePages(0)).toEqual([]);
    expect(choosePages(40)).toHaveLength(40);
    for (const total of [41, 137, 1000, 5000]) {
      const chosen = choosePages(total);
      expect(chosen.length).toBeLessThanOrEqual(40);
      expect(chosen.length).toBeGreaterThan(25);
      expect(chosen.slice(0, 13)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(chosen.at(-1)).toBeLessThan(total);
    }
  });
});

describe('pagesToRead', () => {
  it('prefers pages with many kinds of blocks, and passes over empty ones', () => {
    const page = (...types: string[]) => types.map((type) => ({ type, text: 'x' }));
    const pages = [page(), page('P'), ...Array.from({ length: 6 }, () => page('P', 'H1')), page('P', 'Figure', 'TD')];
    expect([...pagesToRead(pages)].sort()).toEqual([2, 3, 4, 5, 6, 8]);
  });
});

describe('pageBlocks', () => {
  const texts = new Map(Object.entries({ a: 'A quay ', b: 'with ', c: 'boats', d: '1. ', e: 'First', f: 'Second' }));
  const content = (id: string) => ({ type: 'content', id });

  it('runs inline elements on, and begins anew at blocks', () => {
    const paragraph = { role: 'P', children: [content('a'), { role: 'Em', children: [content('b')] }, content('c')] };
    const tree = { role: 'Root', children: [{ role: 'H2', children: [content('c')] }, paragraph] };
    expect(pageBlocks(tree, texts)).toEqual([
      { type: 'H2', text: 'boats' },
      { type: 'P', text: 'A quay with boats' },
    ]);
  });

  it('takes the first paragraph of an item into it, and sets a second one apart', () => {
    const paragraphs = [content('e'), content('f')].map((child) => ({ role: 'P', children: [child] }));
    const item = [
      { role: 'Lbl', children: [content('d')] },
      { role: 'LBody', children: paragraphs },
    ];
    expect(pageBlocks({ role: 'L', children: [{ role: 'LI', children: item }] }, texts)).toEqual([
      { type: 'LI', text: '1. First' },
      { type: 'P', text: 'Second' },
    ]);
  });

  it('reads pictures and formulas by their alternatives', () => {
    const formula = { role: 'Formula', alt: 'x squared', children: [content('c')] };
    const figure = { role: 'Figure', alt: 'A quay', children: [content('c')] };
    expect(pageBlocks({ role: 'P', children: [content('b'), formula, figure] }, texts)).toEqual([
      { type: 'P', text: 'with x squared' },
      { type: 'Figure', text: 'A quay' },
    ]);
  });

  it('has nothing to say of a page without tags', () => {
    expect(pageBlocks(undefined, texts)).toEqual([]);
  });
});
