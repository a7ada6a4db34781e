import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import type { Publication } from '../../src/model/publication.js';
import { packageEpub } from '../../src/package/index.js';
import { verify } from '../../src/verify/index.js';
import { openEpub } from './open-epub.js';
import { publicationOf } from './publication.js';
import { sampleBook } from './sample-book.js';

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-validators-'));
const isRequired = process.env.LECTERN_REQUIRE_VALIDATORS === '1';
/** Ace takes half a minute a book: it runs where validators are required. */
const validators = ['epub-structure', 'epubcheck-ts', 'epubcheck', ...(isRequired ? ['ace'] : [])];

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

const ARABIC = publicationOf({
  chapters: [
    {
      id: 'الفصل-الأول',
      html: `<section id="f1"><h1>الفصل الأول</h1><p>كان يا ما كان، في <bdi lang="en" dir="ltr">Baghdad</bdi>.</p>
<ul><li>واحد</li><li>اثنان</li></ul><table><caption>جدول</caption><thead><tr><th scope="col">الاسم</th><th scope="col">العدد</th></tr></thead><tbody><tr><td>ألف</td><td>١</td></tr></tbody></table></section>`,
    },
  ],
  metadata: {
    title: 'ألف ليلة وليلة',
    language: 'ar',
    direction: 'rtl',
    creators: [{ name: 'مجهول', roles: ['aut'] }],
  },
});

const JAPANESE = publicationOf({
  chapters: [
    {
      id: 'wagahai',
      html: '<section id="w1"><h1>一</h1><p><ruby>吾輩<rt>わがはい</rt></ruby>は猫である。名前はまだ無い。</p></section>',
    },
  ],
  metadata: {
    title: '吾輩は猫である',
    language: 'ja',
    writingMode: 'vertical-rl',
    creators: [{ name: '夏目漱石', fileAs: 'なつめ そうせき', roles: ['aut'] }],
  },
});

const BOOKS: readonly (readonly [name: string, book: Publication])[] = [
  ['sample', sampleBook()],
  ['arabic', ARABIC],
  ['japanese', JAPANESE],
];

const pageBreaks = [
  { label: 'i', page: 0, chapter: 'preface', offset: 0 },
  { label: '1', page: 1, chapter: 'one', offset: 130 },
  { label: '2', page: 2, chapter: 'one', offset: 150 },
];

describe.each(BOOKS)('the %s book', (name, book) => {
  const file = join(folder, `${name}.epub`);

  it(`passes ${validators.join(', ')} without an error or a warning`, async (test) => {
    const { sourceMap, diagnostics } = await packageEpub(book, { file, pageBreaks }, host);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const verifications = await verify(file, { subject: 'epub', validators, sourceMap }, host);
    const serious = verifications.flatMap(({ validator, findings }) =>
      // Our own warnings are advice to authors; those of the others mean that the file is not as it should be.
      findings.filter(
        ({ severity }) => severity === 'error' || (severity === 'warning' && validator !== 'epub-structure'),
      ),
    );
    expect(serious).toEqual([]);
    const absent = verifications.filter(({ status }) => status === 'not-run');
    if (absent.length > 0 && !isRequired)
      test.skip(`not run: ${absent.map(({ name: validator }) => validator).join(', ')}`);
    expect(verifications.map(({ status }) => status)).toEqual(validators.map(() => 'passed'));
  });
});

describe('direction', () => {
  it('of a right-to-left book: pages, package and documents, but no CSS', async () => {
    const entries = await openEpub(join(folder, 'arabic.epub'));
    const opf = entries.get('OEBPS/content.opf')!.text;
    await expect(opf).toMatchFileSnapshot(join(import.meta.dirname, 'golden', 'arabic', 'content.opf'));
    expect(opf).toContain('page-progression-direction="rtl"');
    expect(entries.get('OEBPS/chapter.xhtml')!.text).toContain(
      '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ar" xml:lang="ar" dir="rtl">',
    );
    expect(entries.get('OEBPS/style.css')!.text).not.toMatch(/[\s;{]direction\s*:|unicode-bidi/);
  });

  it('of a vertical book: pages from right to left, with prefixed properties for older systems', async () => {
    const entries = await openEpub(join(folder, 'japanese.epub'));
    const opf = entries.get('OEBPS/content.opf')!.text;
    expect(opf).toContain('page-progression-direction="rtl"');
    expect(opf).toContain('<meta property="schema:accessibilityFeature">verticalWriting</meta>');
    await expect(entries.get('OEBPS/wagahai.xhtml')!.text).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', 'japanese', 'wagahai.xhtml'),
    );
    expect(entries.get('OEBPS/style.css')!.text).toContain('-epub-writing-mode: vertical-rl');
  });
});
