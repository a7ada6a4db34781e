import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../../src/host/node.js';
import type { Verification } from '../../../src/model/result.js';
import { verify } from '../../../src/verify/index.js';
import { EPUB_MUTANTS, type EpubMutant } from './mutants.js';
import { packEpub, sampleEpub } from './sample-epub.js';

/**
 * Browser and Java cost seconds for each of sixty files. Where validators are mandatory all are asked of every file;
 * elsewhere only what comes with Lectern, and the browser only where nothing else has noticed anything.
 */
const everyone = process.env.LECTERN_REQUIRE_VALIDATORS === '1';
const FAST = ['epub-structure', 'epubcheck-ts'];
const SLOW = everyone ? ['axe', 'epubcheck', 'ace'] : ['axe'];
const VALIDATORS = [...FAST, ...SLOW];

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-mutants-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await host.close();
});

describe('a broken EPUB', () => {
  it('is noticed whatever is broken', { timeout: 1_800_000 }, async () => {
    expect(await verdicts(undefined)).toEqual(VALIDATORS.map(() => ''));
    const rows: string[][] = [['mutant', ...VALIDATORS]];
    for (const mutant of EPUB_MUTANTS) rows.push([mutant.name, ...(await verdicts(mutant))]);
    await expect(table(rows)).toMatchFileSnapshot(`golden/mutants-${everyone ? 'everyone' : 'built-in'}.txt`);
    const unnoticed = rows.filter((row) => row.slice(1).every((ids) => ids === '')).map(([name]) => name);
    expect(unnoticed).toEqual([]);
    const missed = EPUB_MUTANTS.filter(({ nobody }, index) => nobody && rows[index + 1]![1] === '').map(
      ({ name }) => name,
    );
    expect(missed).toEqual([]);
  });
});

/** For each validator, the ids it reports; empty when it is content. */
async function verdicts(mutant: EpubMutant | undefined): Promise<string[]> {
  const files = sampleEpub();
  mutant?.break(files);
  const file = join(folder, 'mutant.epub');
  writeFileSync(file, packEpub(files));
  const fast = await ask(FAST, file);
  const noticed = mutant && !everyone && fast.some((ids) => ids !== '');
  return [...fast, ...(noticed ? SLOW.map(() => 'not asked') : await ask(SLOW, file))];
}

async function ask(validators: readonly string[], file: string): Promise<string[]> {
  const verifications = await verify(file, { validators, require: validators }, host);
  return validators.map((name) => describeVerdict(verifications.find(({ validator }) => validator === name)!));
}

function describeVerdict({ status, findings }: Verification): string {
  if (status === 'not-run') return 'not run';
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
