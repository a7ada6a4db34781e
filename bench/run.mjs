// Measures Lectern beside other tools and against its targets, each ratio within one run.
//
//     npm run bench                          the Rust book of ../shared, everything but the longest
//     npm run bench -- epub check            only these
//     npm run bench -- pdf ../my-book        another book
//     npm run bench -- finish --long         also with 3,000 pages
//
// Wall-clock times of a busy machine say little; CPU times and ratios do. Needs /proc (Linux).

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchBag } from './bag.mjs';
import { filesOf } from './book.mjs';
import { benchCheck } from './check.mjs';
import { benchEpub } from './epub.mjs';
import { benchFinish } from './finish.mjs';
import { benchMutants } from './mutants.mjs';
import { benchPdf } from './pdf.mjs';
import { benchPeers } from './peers.mjs';
import { benchStart } from './start.mjs';
import { benchValidators } from './validators.mjs';

/** @type {Readonly<Record<string, (bench: import('./book.mjs').Bench) => Promise<void>>>} */
const BENCHES = {
  start: benchStart,
  check: benchCheck,
  epub: benchEpub,
  pdf: benchPdf,
  verify: benchValidators,
  mutants: benchMutants,
  finish: benchFinish,
  seal: benchBag,
  peers: benchPeers,
};

const given = process.argv.slice(2);
const names = given.filter((argument) => argument in BENCHES);
const [path = '../shared/corpus/mdbook-rust'] = given.filter((one) => !one.startsWith('--') && !(one in BENCHES));
const book = resolve(path);
if (!existsSync(book)) {
  console.error(`Unexpected nothing at ${book}, expected the folder of a book: name one`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const bench = { book, files: await filesOf(book), folder, long: given.includes('--long') };
console.log(`${book}: ${bench.files.length} Markdown files`);
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) await BENCHES[name]?.(bench);
