// How fast a bag is sealed, against `cp` and `sha512sum` over the same files, and in how much memory.
//
//     npm run build && node bench/seal.mjs [GiB=5] [folder for scratch files]
//
// Prints one line of JSON. `ratio` is (time of cp + time of sha512sum) / time of sealing: 0.7 or more is wanted.

import { execFileSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHost } from '../lib/host/node.js';
import { seal } from '../lib/seal/index.js';
import { verifyBag } from '../lib/verify/bag/index.js';

const gibibytes = Number(process.argv[2] ?? 5);
const scratch = mkdtempSync(join(process.argv[3] ?? tmpdir(), 'lectern-bench-seal-'));
const block = Buffer.alloc(1 << 20);
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Files of 64 MiB with a different content each. @param {string} folder */
function makeManuscript(folder) {
  mkdirSync(folder);
  return Array.from({ length: Math.round(gibibytes * 16) }, (_, index) => {
    const file = join(folder, `picture-${String(index).padStart(4, '0')}.png`);
    const handle = openSync(file, 'w');
    for (let written = 0; written < 64; written++) {
      randomFillSync(block);
      writeSync(handle, block);
    }
    closeSync(handle);
    /** @type {import('../lib/seal/index.js').PayloadFile} */
    const payload = { path: `manuscript/${index}.png`, content: { file }, role: 'manuscript', mediaType: 'image/png' };
    return payload;
  });
}

/** @param {() => unknown} action */
async function seconds(action) {
  const start = performance.now();
  await action();
  return (performance.now() - start) / 1000;
}

// What is written has to be on the disk in both cases, or the first to run pays for the other.
const sync = () => execFileSync('sync');

const manuscript = join(scratch, 'manuscript');
const files = makeManuscript(manuscript);
/** @type {import('../lib/seal/index.js').Deposit} */
const deposit = {
  metadata: {
    title: 'Bench',
    language: 'en',
    direction: 'ltr',
    writingMode: 'horizontal-tb',
    identifier: 'urn:uuid:00000000-0000-5000-8000-000000000000',
    creators: [],
    contributors: [],
    subjects: [],
    modified: '2026-01-01T00:00:00Z',
  },
  files,
  verifications: [],
  tools: [{ name: 'Lectern', version: '0', kind: 'application' }],
};
sync();

const host = nodeHost();
const bag = join(scratch, 'bag');
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 50);

const copying = await seconds(() => {
  execFileSync('cp', ['-r', manuscript, join(scratch, 'copy')]);
  sync();
});
const summing = await seconds(() => {
  execFileSync(
    'sha512sum',
    files.map(({ content }) => ('file' in content ? content.file : '')),
    { stdio: 'ignore' },
  );
});
rmSync(join(scratch, 'copy'), { recursive: true });
sync();
const sealing = await seconds(async () => {
  await seal(deposit, { folder: bag }, host);
  sync();
});
const verifying = await seconds(() => verifyBag(bag, host));
rmSync(bag, { recursive: true });
sync();
const zipping = await seconds(async () => {
  await seal(deposit, { zip: `${bag}.zip` }, host);
  sync();
});
clearInterval(watch);
await host.close();

const round = (/** @type {number} */ value) => Number(value.toFixed(2));
const result = {
  gibibytes,
  copying,
  summing,
  sealing,
  verifying,
  zipping,
  ratio: (copying + summing) / sealing,
  zipRatio: (copying + summing) / zipping,
  peakMegabytes: peak / 1e6,
};
console.log(JSON.stringify(Object.fromEntries(Object.entries(result).map(([key, value]) => [key, round(value)]))));
