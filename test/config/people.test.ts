import { describe, expect, it } from 'vitest';
import { relatorOf, suggestRole } from '../../src/config/relators.js';
import { deriveSortName } from '../../src/config/sort-name.js';

describe('deriveSortName', () => {
  it.each([
    ['Emily Brontë', 'Brontë, Emily'],
    ['P. G. Wodehouse', 'Wodehouse, P. G.'],
    ['Johann Wolfgang von Goethe', 'Goethe, Johann Wolfgang von'],
    ['Simone de Beauvoir', 'Beauvoir, Simone de'],
    ['Ursula K. Le Guin', 'Le Guin, Ursula K.'],
    ['Daphne Du Maurier', 'Du Maurier, Daphne'],
    ['Antoine de Saint Exupéry', 'Saint Exupéry, Antoine de'],
    ['Martin Luther King Jr.', 'King, Martin Luther, Jr.'],
    ['Homer', undefined],
    ['Brontë, Emily', undefined],
    ['Contributions from the Rust Community', undefined],
    ['African Storybook contributors', undefined],
    ['Oxford University Press', undefined],
    ['夏目 漱石', undefined],
  ])('sorts %s', (name, sorted) => {
    expect(deriveSortName(name, 'en')).toBe(sorted);
  });

  it('leaves names alone where the family comes first', () => {
    expect(deriveSortName('Kertész Imre', 'hu')).toBeUndefined();
  });
});

describe('relators', () => {
  it.each([
    ['author', 'aut'],
    ['Illustrator', 'ill'],
    ['trl', 'trl'],
    ['cover-designer', 'cov'],
    ['xyz', undefined],
  ])('knows %s', (role, code) => {
    expect(relatorOf(role)).toBe(code);
  });

  it('suggests the nearest word', () => {
    expect(suggestRole('ilustrator')).toBe('illustrator');
    expect(suggestRole('zzzzzz')).toBeUndefined();
  });
});
