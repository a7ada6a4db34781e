import { describe, expect, it } from 'vitest';
import { takeFrontMatter } from '../../src/read/text/front-matter.js';

describe("Pandoc's title block", () => {
  it('is metadata, and leaves its lines blank', () => {
    const text = '% The Title\n  goes on\n% Ann Author; Ben Writer\n  Cid Scribe\n% 2024-05-01\n\n# Heading\n';
    const { values, text: rest, diagnostics } = takeFrontMatter(text, 'book.md');
    expect(values).toEqual({
      title: 'The Title goes on',
      author: ['Ann Author', 'Ben Writer', 'Cid Scribe'],
      date: '2024-05-01',
    });
    expect(rest).toBe('\n\n\n\n\n\n# Heading\n');
    expect(diagnostics).toEqual([]);
  });

  it('may leave out what it does not say', () => {
    expect(takeFrontMatter('%\n% Ann\n\nText', 'book.md').values).toEqual({ author: ['Ann'] });
    expect(takeFrontMatter('% Title', 'book.md').values).toEqual({ title: 'Title' });
  });

  it('is nothing that only begins with the sign', () => {
    for (const text of ['%not a block\n', '%\n\nText', 'Text\n% no\n'])
      expect(takeFrontMatter(text, 'book.md')).toEqual({ values: {}, text, diagnostics: [] });
  });
});
