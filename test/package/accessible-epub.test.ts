import { createRequire } from 'node:module';
import { EPub } from 'epub-gen-memory';
import { expect, it } from 'vitest';

/** What packaging relies on in the library; a new version has to keep it or the subclass has to follow. */
it('epub-gen-memory has the hooks that packaging overrides', () => {
  const { version } = createRequire(import.meta.url)('epub-gen-memory/package.json') as { version: string };
  expect(version).toBe('1.1.2');
  const hooks = ['render', 'generateTemplateFiles', 'downloadAllFonts', 'downloadAllImages', 'makeCover'];
  expect(hooks.filter((name) => typeof EPub.prototype[name as keyof EPub] !== 'function')).toEqual([]);
});

it('epub-gen-memory keeps extra keys for the templates and leaves ASCII file names alone', () => {
  const chapter = { title: 'One', filename: 'one-2.xhtml', content: '', page: { markup: '<p/>' } };
  const epub = new EPub({ title: 'T', author: [], verbose: false, book: { is: 'there' } } as never, [chapter]);
  expect(epub).toMatchObject({
    options: { book: { is: 'there' } },
    content: [{ filename: 'one-2.xhtml', page: chapter.page }],
  });
});
