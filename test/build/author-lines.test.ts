import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { type NodeHost, nodeHost } from '../../src/host/node.js';
import type { BuildResult } from '../../src/model/result.js';

const filler = (from: number) =>
  Array.from({ length: 20 }, (_, index) => `Paragraph ${from + index} says nothing that is wrong.\n\n`).join('');
const CHAPTER = `# Chapter\n\n${filler(1)}A [pale word]{.pale} in the text.

${filler(21)}<p>A <dfn>term <dfn>within</dfn> a term</dfn>.</p>

${filler(41)}<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>

${filler(61)}| Outcome | $x^2$ |
|---|---|
| Heads | 1 |
`;
const lineOf = (text: string) => CHAPTER.slice(0, CHAPTER.indexOf(text)).split('\n').length;

describe('findings in finished files', () => {
  let folder: string;
  let host: NodeHost;
  let result: BuildResult;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-lines-'));
    writeFileSync(join(folder, 'book.yaml'), 'title: Lines\nlanguage: en\nstylesheets: [own.css]\n');
    writeFileSync(join(folder, 'own.css'), '.pale { color: #bbb }\n');
    writeFileSync(join(folder, 'a.md'), CHAPTER);
    host = nodeHost();
    const validators = ['epub-structure', 'epubcheck-ts', 'axe', 'pdf-structure'];
    result = await build({ path: folder, out: join(folder, 'out'), verify: validators, report: true, host });
  }, 120_000);
  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  const found = (id: string): Diagnostic[] => result.diagnostics.filter((diagnostic) => diagnostic.id === id);

  it.each([
    ['axe-color-contrast', 'A [pale', { column: 3 }, /^lines\.epub\/OEBPS\/a\.xhtml:\d+:\d+$/],
    ['epubcheck-rsc-005', '<p>A <dfn>term', { column: 16 }, /^lines\.epub\/OEBPS\/a\.xhtml:\d+$/],
    ['epub-table-headers', '<table>', { column: 1 }, /^lines\.epub\/OEBPS\/a\.xhtml:\d+:\d+$/],
    ['pdf-table-headers', '<table>', { column: 1 }, /^lines\.pdf page \d+$/],
  ])('%s lands on the author’s line and names the finished file', (id, text, column, artifact) => {
    expect(found(id)).toEqual([
      expect.objectContaining({
        place: expect.objectContaining({ file: 'a.md', line: lineOf(text), ...column }),
        artifact: expect.stringMatching(artifact),
      }),
    ]);
  });

  it('take a formula for the text of a header cell', () => {
    expect(found('axe-empty-table-header')).toEqual([]);
  });

  it('name no folder that is gone, though nothing was published', () => {
    expect(result).toMatchObject({ ok: false, exitCode: 1 });
    const out = join(folder, 'out');
    const files = new Set(result.verifications.map(({ file }) => file));
    expect([...files].sort()).toEqual([join(out, 'lines.epub'), join(out, 'lines.pdf')]);
    const report = readFileSync(join(out, 'lines-report', 'report.json'), 'utf8');
    expect(report).not.toContain('.lectern-');
  });
});
