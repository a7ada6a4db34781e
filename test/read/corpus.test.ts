import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { readManuscript } from '../../src/read/index.js';

const CORPUS = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
const present = existsSync(CORPUS);
if (!present && process.env.LECTERN_REQUIRE_VALIDATORS === '1')
  throw new Error(`The shared books are not at ${CORPUS}`);

/** Every book with its kind, language, number of documents, and the findings it is known to deserve. */
const BOOKS: readonly (readonly [
  name: string,
  flavour: string,
  language: string,
  documents: number,
  findings: object,
])[] = [
  ['children-en', 'honkit', 'en', 15, {}],
  ['drama-earnest', 'honkit', 'en-GB', 5, { 'cover-alt-derived': 1 }],
  ['history-keynes', 'honkit', 'en-GB', 8, { 'cover-alt-derived': 1 }],
  ['novel-wodehouse', 'honkit', 'en-GB', 24, { 'cover-alt-derived': 1 }],
  ['poetry-rubaiyat', 'honkit', 'en-US', 2, { 'cover-alt-derived': 1 }],
  ['mdbook-rust', 'mdbook', 'en', 111, { 'language-missing': 1 }],
  [
    'honkit-django-en',
    'honkit',
    'en',
    25,
    { 'language-missing': 1, 'chapter-repeated-by-anchor': 9, 'template-tag-unknown': 1 },
  ],
  ['honkit-jsprimer-ja', 'honkit', 'ja', 60, { 'language-missing': 1, 'include-failed': 135 }],
];

describe('books of other tools', () => {
  const host = nodeHost({ environment: {} });
  afterAll(() => host.close());

  it.skipIf(!present).each(BOOKS)(
    '%s is read (needs ../shared/corpus)',
    async (name, flavour, language, documents, findings) => {
      const manuscript = await readManuscript(join(CORPUS, name), host);
      const counts: Record<string, number> = {};
      for (const { id } of manuscript.diagnostics) counts[id] = (counts[id] ?? 0) + 1;
      expect(manuscript.flavour).toBe(flavour);
      expect(manuscript.config.metadata.language).toBe(language);
      expect(manuscript.documents.filter(({ path }) => path !== '')).toHaveLength(documents);
      expect(counts).toEqual({ 'book-file-missing': 1, ...findings });
      expect(manuscript.config.metadata.title).not.toBe('Untitled');
    },
  );
});
