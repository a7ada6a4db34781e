import { fileURLToPath } from 'node:url';
import { LECTERN } from './book.mjs';
import { measure } from './measure.mjs';
import { printHeader, printRow } from './table.mjs';

const PARSER = fileURLToPath(new URL('parse-alone.mjs', import.meta.url));

/**
 * `lectern check` beside parsing the same files and doing nothing with them.
 *
 * @param {import('./book.mjs').Bench} bench
 */
export async function benchCheck({ book, files }) {
  printHeader('Check');
  const parsing = await measure(process.execPath, [PARSER, ...files]);
  const checking = await measure(process.execPath, [LECTERN, 'check', book, '--quiet']);
  const ratio = checking.cpu / parsing.cpu;
  printRow({ what: 'remark-parse and remark-gfm alone', measured: parsing });
  const { code: _found, ...measured } = checking;
  printRow({ what: 'lectern check', measured, ratio, target: { value: ratio, limit: 2, unit: '×' } });
}
