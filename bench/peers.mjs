import { join } from 'node:path';
import { versionOf } from './find-program.mjs';
import { measure } from './measure.mjs';
import { printBoth } from './pdf.mjs';
import { printHeader, printRow } from './table.mjs';

/**
 * Other ways to a PDF of the same print document, where they are installed.
 *
 * @type {readonly {name: string, args: (html: string, pdf: string) => readonly string[]}[]}
 */
const PEERS = [
  { name: 'weasyprint', args: (html, pdf) => ['--pdf-variant', 'pdf/ua-1', html, pdf] },
  { name: 'vivliostyle', args: (html, pdf) => ['build', html, '-o', pdf] },
];

/** @param {import('./book.mjs').Bench} bench */
export async function benchPeers({ book, folder }) {
  printHeader('Other tools on the same print document');
  const present = PEERS.filter(({ name }) => versionOf(name) !== undefined);
  for (const { name } of PEERS) if (versionOf(name) === undefined) printRow({ what: name, note: 'absent' });
  if (present.length === 0) return;
  const { whole, html } = await printBoth(book, join(folder, 'peers'));
  printRow({ what: 'Lectern', measured: whole });
  for (const { name, args } of present) {
    const measured = await measure(name, args(html, join(folder, `${name}.pdf`)));
    printRow({ what: versionOf(name) ?? name, measured, ratio: whole.cpu / measured.cpu });
  }
}
