import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printBook } from '../../readers/read-book.js';
import { tagTree } from '../pdf/tag-tree.js';

/** Each from Markdown to the finished file; the boxes of figures are in `exactness.test.ts`. */
describe('faults that tag trees had', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-past-faults-'));
  let tree: string;

  beforeAll(async () => {
    const file = join(folder, 'book.pdf');
    const { printed } = await printBook(join(import.meta.dirname, 'book'), { file });
    expect(printed.diagnostics).toEqual([]);
    tree = (await tagTree(readFileSync(file))).replace(/^ +/gm, '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('a link with a title said only the title', () => {
    expect(tree).toContain('→ https://example.org/two: link: What it is\n');
  });
  it('an abbreviation had no expansion', () => {
    expect(tree).toContain('Span E="World Wide Web Consortium"\n"W3C"\n');
  });
  it('a figure that contains a link became a link', () => {
    expect(tree).toMatch(
      /Div\n(?:P\n)?Link\nFigure Alt="A boat".*\n\(drawn\)\n→ https:\/\/example\.org\/port: A boat\n/,
    );
    expect(tree).toContain('Caption\n"Figure 1."\n"The"\nLink\n"boat"\n→ https://example.org/boat: boat\n');
  });
  it('blocks of bare text side by side became one paragraph', () => {
    expect(tree).toContain('P\n"First bare text."\nP\n"Second bare text."\n');
  });
});
