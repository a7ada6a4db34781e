import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../../src/print/document/leaves.js';
import { planPages } from '../../../src/print/pagination/plan-pages.js';

const leaf = (id: string, rest: Partial<Leaf> = {}): Leaf => ({
  id,
  kind: 'text',
  numbering: 'arabic',
  recto: true,
  quiet: false,
  title: id.toUpperCase(),
  chapters: [],
  ...rest,
});

describe('planPages', () => {
  const leaves = [
    leaf('cover', { numbering: 'none', quiet: true }),
    leaf('title', { numbering: 'roman', quiet: true }),
    leaf('contents', { numbering: 'roman' }),
    leaf('one'),
    leaf('two'),
  ];
  const marks = new Map([
    ['cover', 0],
    ['title', 1],
    ['contents', 2],
    ['one', 4],
    ['inside', 6],
    ['two', 7],
  ]);
  const plan = planPages(leaves, marks, 8, 'The Book');

  it('puts empty pages where a leaf would start on the left', () => {
    expect(plan.fillers).toEqual(['title', 'contents', 'two']);
  });

  it('numbers front matter in roman and text in arabic numerals, counting empty pages', () => {
    expect(plan.pages.map(({ label }) => label)).toEqual(['', '', 'i', 'ii', 'iii', 'iv', '1', '2', '3', '4', '5']);
    expect(plan.labels).toEqual([
      { page: 0, style: 'none', start: 1 },
      { page: 2, style: 'lower-roman', start: 1 },
      { page: 6, style: 'decimal', start: 1 },
    ]);
  });

  it('leaves heads off the first page of a leaf, off empty and off quiet pages', () => {
    expect(plan.pages.map(({ recto }) => recto)).toEqual(['', '', '', '', '', 'CONTENTS', '', 'ONE', 'ONE', '', '']);
    expect(plan.pages.map(({ verso }) => verso !== '')).toEqual(plan.pages.map(({ recto }) => recto !== ''));
    expect(plan.pages.map(({ folio }) => folio)).toEqual(['', '', '', '', 'iii', 'iv', '1', '2', '3', '', '5']);
  });

  it('says on which page everything will be', () => {
    expect(Object.fromEntries(plan.pageOf)).toEqual({ cover: 0, title: 2, contents: 4, one: 6, inside: 8, two: 10 });
  });
});
