// The long run of what `npm test` runs briefly: more spoilt books from a new seed, pathological texts in full size, more
// builds killed. The seed is printed, so that a failure can be had again.
//
//   npm run fuzz -- [--minutes N | --runs N] [--kills N] [--seed N]
//
// Without arguments it ends within ten minutes: chance has four of them, 12 builds are killed. `--runs N` spoils N books
// of each kind, however long that takes.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    runs: { type: 'string' },
    kills: { type: 'string', default: '12' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
for (const [name, value] of Object.entries(values)) {
  if (Number(value) >= 0) continue;
  console.error(`Unexpected --${name} ${value}, expected a number`);
  process.exit(2);
}
const minutes = values.minutes ?? (values.runs === undefined ? '4' : undefined);
const { runs = '1000000', kills, seed } = values;
console.log(`${minutes ? `${minutes} minutes of chance` : `${runs} runs`}, ${kills} kills, seed ${seed}`);
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/robust'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: 'inherit',
  env: {
    ...process.env,
    LECTERN_FUZZ_RUNS: runs,
    ...(minutes && { LECTERN_FUZZ_MINUTES: minutes }),
    LECTERN_FUZZ_SEED: seed,
    LECTERN_FUZZ_SIZE: '1',
    LECTERN_FUZZ_KILLS: kills,
  },
});
process.exitCode = status ?? 1;
