import { describe, expect, it } from 'vitest';
import { toManuscriptPath } from '../../src/read/manuscript-path.js';
import { matchPattern } from '../../src/read/markdown-files.js';
import { compareNaturally } from '../../src/read/natural-order.js';
import { placed, readMemory } from './read-memory.js';

const BOOK = 'title: T\nlanguage: en\nchapters:\n';

describe('toManuscriptPath', () => {
  it.each([
    ['./a//b.png', 'a/b.png'],
    ['/images/a.png', 'images/a.png'],
    ['a/../b.md', 'b.md'],
    ['cafe\u0301.md', 'caf\u00e9.md'],
  ])('makes %s a manuscript path', (reference, path) => {
    expect(toManuscriptPath(reference)).toEqual({ path });
  });

  it.each([
    ['../a.md', 'outside'],
    ['a/../../b.md', 'outside'],
    ['..\\a.md', 'outside'],
    ['C:\\a.md', 'outside'],
    ['c:/a.md', 'outside'],
    ['\\\\server\\a.md', 'outside'],
    ['file:///etc/passwd', 'outside'],
    ['a\0.md', 'outside'],
    ['https://example.org/a.png', 'remote'],
    ['//example.org/a.png', 'remote'],
    ['javascript:alert(1)', 'remote'],
    ['data:image/png;base64,AAAA', 'data'],
    [' ', 'empty'],
    ['/', 'empty'],
  ])('refuses %j as %s', (reference, refusal) => {
    expect(toManuscriptPath(reference)).toEqual({ refusal });
  });
});

describe('the order of names', () => {
  it('counts, and puts a folder’s index first', () => {
    const names = ['b.md', '10.md', '9.md', 'README.md', 'a/2.md', 'a/index.md', '0x12-V4.md', '0x12-V10.md', '01.md'];
    expect(names.sort(compareNaturally)).toEqual([
      'README.md',
      '0x12-V4.md',
      '0x12-V10.md',
      '01.md',
      '9.md',
      '10.md',
      'a/index.md',
      'a/2.md',
      'b.md',
    ]);
  });

  it('matches patterns within and across folders', () => {
    const paths = ['a.md', 'b/c.md', 'b/d/e.md'];
    expect(matchPattern('*.md', paths)).toEqual(['a.md']);
    expect(matchPattern('./b/?.md', paths)).toEqual(['b/c.md']);
    expect(matchPattern('**/*.md', paths)).toEqual(paths);
    expect(matchPattern(`${'*a'.repeat(40)}`, ['a'.repeat(80)])).toHaveLength(1);
  });
});

describe('the folder', () => {
  it('is bounded by its root: links out of it are refused, links within it are followed', async () => {
    const { documents, diagnostics } = await readMemory({
      'book.yaml': `${BOOK}  - in.md\n  - out.md\n  - loop/loop/a.md\n`,
      'a/a.md': '# A',
      'in.md': { link: '/book/a/a.md' },
      'out.md': { link: '/secret.md' },
      loop: { link: '/book' },
      '/secret.md': '# Secret',
    });
    expect(documents.map(({ path }) => path)).toEqual(['in.md']);
    expect(diagnostics.map(({ id, place }) => [id, place?.line])).toEqual([
      ['chapter-outside', 5],
      ['chapter-missing', 6],
    ]);
  });

  it('does not see hidden files, node_modules, produced and ignored folders', async () => {
    const files = {
      'a.md': '# A',
      '.x/b.md': '# B',
      'node_modules/c.md': '# C',
      'dist/d.md': '# D',
      'out/e.md': '# E',
    };
    const { paths } = await readMemory(files, { read: { ignore: ['/book/out'] } });
    expect([...paths]).toEqual(['a.md']);
  });

  it('finds a chapter whose name is percent-encoded or differs in case only by a hint', async () => {
    const { documents, diagnostics } = await readMemory({
      'book.yaml': `${BOOK}  - my%20text.md\n  - CHAPTER.md\n`,
      'my text.md': '# A',
      'chapter.md': '# B',
    });
    expect(documents.map(({ path }) => path)).toEqual(['my text.md']);
    expect(diagnostics).toMatchObject([{ id: 'chapter-missing', hint: 'Did you mean "chapter.md"?' }]);
  });

  it('takes no more files than the limit', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.md`, `# ${n}`]));
    const { documents, diagnostics } = await readMemory(files, { overrides: { limits: { files: 10 } } });
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([{ id: 'manuscript-too-large', severity: 'error' }]);
  });
});

describe('what is found', () => {
  it.each([
    ['nothing', '/nowhere'],
    ['a file that is not Markdown', '/book/a.txt'],
    ['a folder without Markdown', '/book/empty'],
  ])('%s is an error, never a fault', async (_, path) => {
    const manuscript = await readMemory({ 'a.txt': 'x', 'empty/a.txt': 'x' }, { path });
    expect(manuscript.documents).toEqual([]);
    expect(manuscript.diagnostics).toMatchObject([{ id: 'manuscript-missing', severity: 'error' }]);
    expect(await manuscript.resource('a.png')).toMatchObject({ severity: 'error' });
  });

  it('the head of a single file speaks of the book', async () => {
    const head =
      'title: The Book\nauthor:\n  - Ann Author\n  - name: {given: Bo, family: Writer}\nlang: nl\ndate: 2021-02\nkeywords: [a, b]';
    const { config, diagnostics } = await readMemory(
      { 'b.md': `---\n${head}\n---\n\n# A chapter\n` },
      { path: '/book/b.md' },
    );
    expect(config.metadata).toMatchObject({
      title: 'The Book',
      language: 'nl',
      date: '2021-02',
      creators: [{ name: 'Ann Author' }, { name: 'Bo Writer' }],
      subjects: [{ text: 'a' }, { text: 'b' }],
    });
    expect(diagnostics.map(({ id }) => id)).not.toContain('metadata-creator-missing');
    const bad = await readMemory({ 'b.md': '---\nlang: english!\n---\n\n# A\n' }, { path: '/book/b.md' });
    expect(bad.diagnostics.find(({ id }) => /language/.test(id))?.place).toEqual({ file: 'b.md', line: 1 });
  });

  it('a single file is a book', async () => {
    const { flavour, documents, config } = await readMemory(
      { 'a.md': '# Candide {#c}\n', 'b.md': '# B' },
      { path: '/book/a.md' },
    );
    expect(flavour).toBe('single-file');
    expect(documents.map(({ path }) => path)).toEqual(['a.md']);
    expect(config.metadata.title).toBe('Candide');
  });

  it('a project file stands for its folder, SUMMARY.md also for the mdBook around it', async () => {
    const files = { 'book.toml': '[book]\ntitle = "M"\n', 'src/SUMMARY.md': '- [A](a.md)\n', 'src/a.md': '# A' };
    for (const path of ['/book/book.toml', '/book/src/SUMMARY.md', '/book']) {
      const { flavour, root, documents } = await readMemory(files, { path });
      expect([flavour, root, documents.length]).toEqual(['mdbook', '/book', 1]);
    }
  });

  it('book.yaml wins over other project files', async () => {
    const { flavour } = await readMemory({
      'book.yaml': `${BOOK}  - a.md\n`,
      'SUMMARY.md': '- [A](a.md)',
      'a.md': '# A',
    });
    expect(flavour).toBe('lectern');
  });

  it('broken project files of other tools are errors at their line', async () => {
    const toml = await readMemory({
      'book.toml': '[book]\ntitle = \n',
      'src/SUMMARY.md': '- [A](a.md)\n',
      'src/a.md': '# A',
    });
    expect(placed(toml)).toContain('book.toml:2 error project-file-invalid');
    const json = await readMemory({
      'book.json': '{\n  "title": "x\n}\n',
      'SUMMARY.md': '- [A](a.md)\n',
      'a.md': '# A',
    });
    expect(placed(json)).toContain('book.json:2 error project-file-invalid');
  });

  it('texts beyond the limit and wrong languages of chapters are errors', async () => {
    const manuscript = await readMemory(
      {
        'book.yaml': `${BOOK}  - {file: a.md, language: english!}\n  - b.md\n  - c.md\n`,
        'a.md': '# A',
        'b.md': '---\nlang: fr_FR\n---\n# B',
        'c.md': `# ${'C'.repeat(100)}`,
      },
      { overrides: { limits: { textFile: 50 } } },
    );
    expect(placed(manuscript)).toEqual([
      'b.md:1 error language-invalid',
      'book.yaml:4 error language-invalid',
      'c.md:1 error text-file-too-large',
    ]);
  });

  it('is the same every time', async () => {
    const files = { 'b.md': '# B', 'a.md': '# A', 'SUMMARY.md': '- [B](b.md)\n- [A](a.md)\n' };
    const [first, second] = [await readMemory(files), await readMemory(files)];
    const content = ({ documents, config, diagnostics }: typeof first) =>
      JSON.stringify({ documents, config, diagnostics });
    expect(content(first)).toBe(content(second));
  });
});
