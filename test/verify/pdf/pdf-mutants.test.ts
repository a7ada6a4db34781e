import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../../src/host/node.js';
import { verify } from '../../../src/verify/index.js';
import type { VerapdfReport, VerapdfResult } from '../../../src/verify/verapdf/report.js';
import { PDF_MUTANTS, type PdfMutant } from './mutants.js';
import { packPdf } from './pdf-parts.js';
import { samplePdf } from './sample-pdf.js';

const runner = join(import.meta.dirname, '..', '..', '..', '.cache', 'verapdf', 'verapdf');
const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';
/** Where `npm run bench -- mutants` wants the table. */
const report = process.env.LECTERN_MUTANTS_PDF;

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-mutants-'));
const files = PDF_MUTANTS.map((mutant, index) => ({ mutant, file: join(folder, `${index}.pdf`) }));
const sample = join(folder, 'sample.pdf');
writeFileSync(sample, pack(undefined));
for (const { mutant, file } of files) writeFileSync(file, pack(mutant));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await host.close();
});

describe('a broken PDF', () => {
  it('is noticed by our own check, whatever is broken', async () => {
    expect(await own(sample)).toBe('');
    const rows: [string, string][] = [];
    for (const { mutant, file } of files) rows.push([mutant.name, await own(file)]);
    await expect(table([['mutant', 'pdf-structure'], ...rows])).toMatchFileSnapshot('golden/mutants-own.txt');
    if (report !== undefined) writeFileSync(report, JSON.stringify([['mutant', 'pdf-structure'], ...rows]));
    expect(rows.filter(([, ids]) => ids === '').map(([name]) => name)).toEqual([]);
  });

  it.skipIf(!required && !existsSync(runner))('is noticed by our own check where veraPDF notices it', async () => {
    const verdicts = verapdf([sample, ...files.map(({ file }) => file)]);
    expect(verdicts.get(sample)).toBe('');
    const rows: [string, string, string][] = [];
    for (const { mutant, file } of files) rows.push([mutant.name, await own(file), verdicts.get(file) ?? '']);
    await expect(table([['mutant', 'pdf-structure', 'veraPDF'], ...rows])).toMatchFileSnapshot(
      'golden/mutants-verapdf.txt',
    );
    if (report !== undefined) writeFileSync(report, JSON.stringify([['mutant', 'pdf-structure', 'veraPDF'], ...rows]));
    expect(rows.filter(([, ours, theirs]) => ours === '' && theirs !== '')).toEqual([]);
  });
});

function pack(mutant: PdfMutant | undefined): Uint8Array {
  const parts = samplePdf();
  mutant?.break?.(parts);
  return packPdf(parts, mutant?.trailer);
}

/** The ids that our own check reports; empty when it is content. */
async function own(file: string): Promise<string> {
  const [verification] = await verify(file, { subject: 'pdf', validators: ['pdf-structure'] }, host);
  return [...new Set(verification!.findings.map(({ id }) => id.replace(/^pdf-/, '')))].sort().join(' ');
}

/** The clauses that veraPDF finds broken in each file, all in one run. */
function verapdf(paths: readonly string[]): Map<string, string> {
  const { report } = JSON.parse(run(['--format', 'json', '--flavour', 'ua1,2a', ...paths])) as VerapdfReport & {
    report: { jobs: readonly { itemDetails: { name: string } }[] };
  };
  const clauses = new Map<string, Set<string>>(paths.map((path) => [path, new Set()]));
  for (const job of report.jobs) {
    const results = [job.validationResult ?? []].flat() as VerapdfResult[];
    const found = clauses.get(job.itemDetails.name)!;
    if (results.length === 0) found.add('unreadable');
    for (const { details } of results)
      for (const { ruleStatus, specification, clause, testNumber } of details.ruleSummaries)
        if (ruleStatus === 'FAILED')
          found.add(`${specification.startsWith('ISO 14289') ? 'UA' : 'A'} ${clause}-${testNumber}`);
  }
  return new Map([...clauses].map(([path, found]) => [path, [...found].sort().join(', ')]));
}

function run(args: readonly string[]): string {
  try {
    return execFileSync(runner, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    // Exit code 1: some files do not conform, as is to be expected here.
    return (error as { stdout: string }).stdout;
  }
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return `${rows
    .map((row) =>
      row
        .map((cell, column) => (cell || '-').padEnd(widths[column]!))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}
