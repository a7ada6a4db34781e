// The long run of what `npm test` runs briefly: more spoilt books from a new seed, pathological texts in full size,
// more builds killed. `node fuzz/run.mjs [runs] [seed]`; the seed is printed, so that a failure can be had again.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [runs = '500', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`${runs} runs from seed ${seed}`);
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/robust'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
  env: {
    ...process.env,
    LECTERN_FUZZ_RUNS: runs,
    LECTERN_FUZZ_SEED: seed,
    LECTERN_FUZZ_SIZE: '1',
    LECTERN_FUZZ_KILLS: '50',
  },
});
process.exitCode = status ?? 1;
