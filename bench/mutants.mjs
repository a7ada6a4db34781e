import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf } from './find-program.mjs';
import { measure } from './measure.mjs';
import { printRow } from './table.mjs';

const VITEST = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TESTS = ['test/verify/epub/epub-mutants.test.ts', 'test/verify/pdf/pdf-mutants.test.ts'];
/** Longest list of findings that is shown whole. */
const WIDEST = 34;

/**
 * Which EPUBs and PDFs with one fault each are noticed by Lectern's own checks and by other validators: the tests ask
 * them anew, here with Ace for every file. Only what comes with Lectern, where there is no Java.
 *
 * @param {import('./book.mjs').Bench} bench
 */
export async function benchMutants({ folder }) {
  const tables = { EPUB: join(folder, 'epub-mutants.json'), PDF: join(folder, 'pdf-mutants.json') };
  const env = {
    ...process.env,
    LECTERN_MUTANTS_EPUB: tables.EPUB,
    LECTERN_MUTANTS_PDF: tables.PDF,
    ...(versionOf('java') && { LECTERN_REQUIRE_VALIDATORS: '1' }),
  };
  const measured = await measure(process.execPath, [VITEST, 'run', ...TESTS], { cwd: ROOT, env });
  for (const [kind, file] of Object.entries(tables)) {
    console.log(`\n${kind}s with one fault each, and what is found in them`);
    if (existsSync(file)) printFindings(JSON.parse(readFileSync(file, 'utf8')));
    else console.log('not known: the tests that ask failed');
  }
  console.log();
  printRow({ what: 'asking all of them', measured });
}

/** @param {readonly (readonly string[])[]} rows the first names the validators; empty where nothing was found */
function printFindings([head = [], ...rows]) {
  const shown = [head, ...rows.map((row) => row.map(shorten)), totals(rows)];
  const widths = head.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  for (const row of shown) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ').trimEnd());
}

/** @param {string} cell */
function shorten(cell) {
  return cell.length > WIDEST ? `${cell.slice(0, WIDEST - 2)} …` : cell || '-';
}

/** @param {readonly (readonly string[])[]} rows */
function totals(rows) {
  return (rows[0] ?? []).map((_, column) => {
    if (column === 0) return 'found';
    // Ace cannot open a file whose markup is not closed.
    const asked = rows.filter((row) => row[column] !== 'not asked' && row[column] !== 'not run');
    return `${asked.filter((row) => row[column] !== '').length} of ${asked.length}`;
  });
}
