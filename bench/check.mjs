import { fileURLToPath } from 'node:url';
import { LECTERN } from './book.mjs';
import { measure } from './measure.mjs';
import { median, medianMeasurement } from './median.mjs';
import { printHeader, printRow } from './table.mjs';

const PARSER = fileURLToPath(new URL('parse-alone.mjs', import.meta.url));
const ROUNDS = 5;

/**
 * `lectern check` beside parsing the same files and doing nothing with them. Each ratio is of two runs one after the
 * other, so that both had the same machine to themselves or not; what counts is the middle one of them.
 *
 * @param {import('./book.mjs').Bench} bench
 */
export async function benchCheck({ book, files }) {
  printHeader(`Check (medians of ${ROUNDS} rounds)`);
  const parsings = [];
  const checkings = [];
  for (let round = 0; round < ROUNDS; round++) {
    parsings.push(await measure(process.execPath, [PARSER, ...files]));
    checkings.push(await measure(process.execPath, [LECTERN, 'check', book, '--quiet']));
  }
  const ratios = checkings.map(({ cpu }, round) => cpu / (parsings[round]?.cpu ?? 0));
  const ratio = median(ratios);
  printRow({ what: 'remark-parse and remark-gfm alone', measured: medianMeasurement(parsings) });
  // Whether the book has findings is no matter here, whether it was checked at all is.
  const fault = checkings.find(({ code }) => code > 1);
  printRow({
    what: 'lectern check',
    measured: { ...medianMeasurement(checkings), code: fault?.code ?? 0 },
    ratio,
    target: { value: ratio, limit: 2, unit: '×' },
    note: `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
  });
}
