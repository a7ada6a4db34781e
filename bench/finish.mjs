import { join } from 'node:path';
import { printBoth } from './pdf.mjs';
import { repeatBook } from './repeat-book.mjs';
import { printHeader, printRow } from './table.mjs';

const SHORT = [300, 800];
const LONG = [300, 800, 3000];

/**
 * What finishing the PDF (tags, PDF/UA, PDF/A) costs beside one bare print, and whether it grows with the pages alone.
 *
 * @param {import('./book.mjs').Bench} bench
 */
export async function benchFinish({ book, files, folder, long }) {
  printHeader('Finishing the PDF');
  // How long a chapter is decides how many make the pages wanted.
  const { pages } = await printBoth(book, join(folder, 'whole'));
  let first = 0;
  for (const wanted of long ? LONG : SHORT) {
    const source = join(folder, `book-${wanted}`);
    repeatBook({ book, files }, Math.max(1, Math.round((wanted * files.length) / pages)), source);
    const printed = await printBoth(source, join(folder, `pdf-${wanted}`));
    const ratio = printed.finishing / printed.bare.cpu;
    const perPage = printed.finishing / printed.pages;
    first ||= perPage;
    printRow({ what: `${printed.pages} pages: one bare print`, measured: printed.bare });
    printRow({
      what: `${printed.pages} pages: finishing`,
      measured: { cpu: printed.finishing },
      ratio,
      target: { value: ratio, limit: 0.6, unit: '×' },
    });
    printRow({
      what: '  per page, against the first',
      ratio: perPage / first,
      target: { value: perPage / first, limit: 1.3, unit: '×' },
    });
    const { rootPeak, treePeak } = printed.whole;
    printRow({
      what: '  memory of all processes',
      measured: { rootPeak, treePeak },
      target: { value: treePeak / 1e6, limit: 2500, unit: ' MB' },
    });
  }
  if (!long) printRow({ what: '3000 pages', note: 'only with --long' });
}
