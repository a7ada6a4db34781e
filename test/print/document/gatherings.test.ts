import { describe, expect, it } from 'vitest';
import type { Stylesheet } from '../../../src/model/publication.js';
import { gatherLeaves } from '../../../src/print/document/gatherings.js';
import type { Leaf } from '../../../src/print/document/leaves.js';

const leaves = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }) as Leaf);
const bodies = ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee'];
const gathered = (largest: number, texts: readonly string[] = bodies, stylesheets: readonly Stylesheet[] = []) =>
  gatherLeaves(leaves, texts, { stylesheets }, largest).map(({ body }) => body);
const style = (css: string, media: Stylesheet['media']) => ({ path: 'own.css', css, media }) as Stylesheet;

describe('gatherLeaves', () => {
  it('keeps together what is small enough', () => {
    expect(gathered(20)).toEqual([bodies.join('')]);
    expect(gatherLeaves([], [], { stylesheets: [] })).toEqual([]);
  });

  it('divides a larger book between leaves, in parts of about one size', () => {
    expect(gathered(10)).toEqual(['aaaabbbb', 'ccccddddeeee']);
    expect(gathered(4)).toEqual(bodies);
  });

  it('never divides a leaf', () => {
    expect(gathered(5, ['a', 'b'.repeat(40), 'c', 'd', 'e'])).toEqual(['a', 'b'.repeat(40), 'cde']);
  });

  it('does not divide a book whose own styles count over all of it', () => {
    expect(gathered(4, bodies, [style('h1{counter-increment:chapter}', 'print')])).toHaveLength(1);
    expect(gathered(4, bodies, [style('@page :first{margin:0}', 'all')])).toHaveLength(1);
    expect(gathered(4, bodies, [style('h1{counter-increment:chapter}', 'epub')])).toHaveLength(5);
    expect(gathered(4, bodies, [style('p:first-child{color:red}', 'print')])).toHaveLength(5);
  });
});
