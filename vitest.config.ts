import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const ALL = 'test/**/*.test.ts';
/** Tests of single stages, most of them small: loading the modules anew for each file would take longer than they do. */
const SHARING = [
  'test/{check,config,package,read,report,seal,understand,verify-bag}/**/*.test.ts',
  'test/print/{alignment,document,pagination,prepare}/**/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    unstubEnvs: true,
    // By default one processor is left free, on a machine of two the half of it.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'whole', include: [ALL], exclude: SHARING } },
      { extends: true, test: { name: 'stages', include: SHARING, isolate: false } },
    ],
  },
});
