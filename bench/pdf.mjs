import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { printHeader, printRow } from './table.mjs';

const PARTS = fileURLToPath(new URL('print-parts.mjs', import.meta.url));
const BARE = fileURLToPath(new URL('bare-print.mjs', import.meta.url));

/**
 * @typedef {object} Printed
 * @property {import('./measure.mjs').Measurement} whole reading to finished PDF
 * @property {import('./measure.mjs').Measurement} bare one print of the same document
 * @property {number} pages
 * @property {number} finishing seconds of CPU
 * @property {number} size bytes of the finished file
 * @property {readonly string[]} html the print documents
 */

/**
 * Prints a book as Lectern does, and its print document once more with the browser alone.
 *
 * @param {string} book
 * @param {string} folder
 * @returns {Promise<Printed>}
 */
export async function printBoth(book, folder) {
  mkdirSync(folder, { recursive: true });
  const whole = await measure(process.execPath, [PARTS, book, folder]);
  if (whole.code !== 0) throw new Error(`${book} could not be printed (exit code ${whole.code})`);
  const parts = JSON.parse(whole.stdout);
  const bare = await measure(process.execPath, [BARE, join(folder, 'bare.pdf'), ...parts.html]);
  return { ...parts, whole, bare, size: statSync(join(folder, 'book.pdf')).size };
}

/**
 * The PDF beside a bare print of the same document.
 *
 * @param {import('./book.mjs').Bench} bench
 */
export async function benchPdf({ book, folder }) {
  printHeader('PDF');
  const { whole, bare, pages, size } = await printBoth(book, join(folder, 'pdf'));
  const wall = whole.wall / bare.wall;
  printRow({ what: 'one bare print by Chromium', measured: bare });
  printRow({
    what: `Lectern: ${pages} pages`,
    measured: whole,
    ratio: wall,
    target: { value: wall, limit: 2.5, unit: '×' },
  });
  printRow({ what: 'size of the file', target: { value: size / 1e6, limit: 8, unit: ' MB' } });
  printRow({ what: 'Lectern / bare print, CPU', ratio: whole.cpu / bare.cpu });
}
