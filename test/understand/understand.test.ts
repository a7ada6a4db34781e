import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/index.js';
import { documentOf, manuscriptOf } from './manuscript.js';

describe('understand', () => {
  it('turns documents into chapters with one section, unique ids and resolved links', async () => {
    const publication = await understand(
      manuscriptOf(
        [
          documentOf('one.md', '# One\n\n## Same\n\n![Cat](cat.png)\n\n[next](two.md#same) [title](two.md#two)\n'),
          documentOf('two.md', '# Two\n\n## Same\n\n[back](one.md)\n'),
        ],
        {},
        { 'cat.png': 'x' },
      ),
    );
    expect(publication.diagnostics).toEqual([]);
    expect(publication.chapters.map((chapter) => [chapter.id, chapter.title])).toEqual([
      ['one', 'One'],
      ['two', 'Two'],
    ]);
    expect([...publication.anchors.keys()]).toEqual(['one', 'same', 'two', 'two-same']);
    expect(JSON.stringify(publication.chapters[0]?.tree)).toContain('"href":"#two-same"');
    expect(JSON.stringify(publication.chapters[0]?.tree)).toContain('"href":"#two"');
    expect(publication.resources.map((resource) => resource.path)).toEqual(['cat.png']);
    expect(publication.contents).toMatchObject([
      { title: 'One', id: 'one', children: [{ title: 'Same', id: 'same' }] },
      { title: 'Two', id: 'two', children: [{ title: 'Same', id: 'two-same' }] },
    ]);
  });
});
