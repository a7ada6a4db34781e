import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/build/slug.js';

describe('slugOf', () => {
  it.each([
    ['The Rust Programming Language', 'the-rust-programming-language'],
    ['L’Été à Łódź: Straße & Søren', 'lete-a-lodz-strasse-soren'],
    ["Alice's  Adventures", 'alices-adventures'],
  ])('turns %s into %s', (title, slug) => {
    expect(slugOf(title, 'folder')).toBe(slug);
  });

  it('falls back to the folder for a title without Latin letters, and to "book" after that', () => {
    expect(slugOf('吾輩は猫である', 'Neko 1')).toBe('neko-1');
    expect(slugOf('吾輩は猫である', '猫')).toBe('book');
  });

  it('never ends in a hyphen when a long title is cut', () => {
    expect(slugOf(`${'a'.repeat(79)} b`, 'x')).toBe('a'.repeat(79));
  });
});
