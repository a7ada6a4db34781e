import { dirname, join } from 'node:path';
import { LECTERN } from './book.mjs';
import { versionOf } from './find-program.mjs';
import { measure } from './measure.mjs';
import { printHeader, printRow } from './table.mjs';

/** pandoc's own Markdown, which it takes unless told otherwise, and the smaller one of GitHub. */
const READERS = ['markdown', 'gfm'];

/**
 * The EPUB beside pandoc's of the same files.
 *
 * @param {import('./book.mjs').Bench} bench
 */
export async function benchEpub({ book, files, folder }) {
  printHeader('EPUB');
  const out = join(folder, 'epub');
  const args = ['build', book, '--to', 'epub', '--no-verify', '--quiet', '--out', out];
  const lectern = await measure(process.execPath, [LECTERN, ...args]);
  printRow({
    what: 'lectern build --to epub --no-verify',
    measured: lectern,
    target: { value: lectern.rootPeak / 1e6, limit: 500, unit: ' MB' },
  });
  const version = versionOf('pandoc');
  if (version === undefined) return printRow({ what: 'pandoc', note: 'absent' });
  const paths = [...new Set(files.map((file) => dirname(file)))].join(':');
  for (const reader of READERS) {
    const options = ['-f', reader, '--metadata', 'title=Book', '--toc', '--resource-path', paths];
    const pandoc = await measure('pandoc', [...options, '-o', join(folder, 'pandoc.epub'), ...files]);
    printRow({ what: `${version} -f ${reader}`, measured: pandoc });
    const wall = lectern.wall / pandoc.wall;
    const target = reader === 'markdown' ? { target: { value: wall, limit: 1, unit: '×' } } : {};
    printRow({ what: '  Lectern against it, wall', ratio: wall, ...target });
    printRow({ what: '  Lectern against it, CPU', ratio: lectern.cpu / pandoc.cpu });
  }
}
