import { LECTERN } from './book.mjs';
import { measure } from './measure.mjs';
import { printHeader, printRow } from './table.mjs';

/** How long the command line takes to answer anything at all, beside Node itself. */
export async function benchStart() {
  printHeader('Start');
  const node = await measure(process.execPath, ['-e', '0']);
  const lectern = await measure(process.execPath, [LECTERN, '--version']);
  printRow({ what: 'node -e 0', measured: node });
  printRow({
    what: 'lectern --version',
    measured: lectern,
    ratio: lectern.cpu / node.cpu,
    target: { value: 1000 * lectern.cpu, limit: 150, unit: ' ms CPU' },
  });
}
