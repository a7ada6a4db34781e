import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { printHeader, printRow } from './table.mjs';

const SEAL = fileURLToPath(new URL('seal.mjs', import.meta.url));
const GIBIBYTES = 1;

/**
 * Sealing a bag beside cp and sha512sum over the same files.
 *
 * @param {import('./book.mjs').Bench} bench
 */
export async function benchBag({ folder }) {
  printHeader(`Bag of ${GIBIBYTES} GiB`);
  const { code, stdout } = await measure(process.execPath, [SEAL, String(GIBIBYTES), folder]);
  if (code !== 0) return printRow({ what: 'seal', note: `exit code ${code}` });
  const { copying, summing, sealing, zipping, verifying, ratio, zipRatio, peakMegabytes } = JSON.parse(stdout);
  printRow({ what: 'cp', measured: { wall: copying } });
  printRow({ what: 'sha512sum', measured: { wall: summing } });
  printRow({
    what: 'sealing a folder',
    measured: { wall: sealing, rootPeak: peakMegabytes * 1e6 },
    ratio: 1 / ratio,
    target: { value: 1 / ratio, limit: 1.43, unit: '×' },
  });
  printRow({ what: 'sealing a ZIP', measured: { wall: zipping }, ratio: 1 / zipRatio });
  printRow({ what: 'checking the folder', measured: { wall: verifying } });
}
