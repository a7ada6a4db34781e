// Prints a book as `lectern build` does, keeps the print documents, and says how much of the CPU time was spent on
// finishing the PDF:
//
//     node bench/print-parts.mjs BOOK FOLDER
//
// Leaves book.pdf in FOLDER and writes JSON: {html, pages, finishing}: the documents' paths, seconds.

import { basename, join } from 'node:path';
import { examineManuscript } from '../lib/build/editorial.js';
import { nodeHost } from '../lib/host/node.js';
import { print } from '../lib/print/index.js';

const [book = '', folder = ''] = process.argv.slice(2);
const file = join(folder, 'book.pdf');
const real = nodeHost();
/** @type {string[]} */
const html = [];
/** @type {NodeJS.CpuUsage | undefined} */
let started;
let finishing = 0;

/** Sees what is written, and leaves the print documents where they are. */
const files = {
  ...real.files,
  temporaryFolder: async () => folder,
  remove: async () => {},
  /** @type {typeof real.files.write} */
  async write(path, content) {
    if (/^book-\d+\.html$/.test(basename(path))) html.push(path);
    if (path === file && started) {
      const { user, system } = process.cpuUsage(started);
      finishing = (user + system) / 1e6;
    }
    await real.files.write(path, content);
  },
};

try {
  const { publication } = await examineManuscript(book, {}, real);
  if (!publication) throw new Error(`there is nothing to print in ${book}`);
  const { pages } = await print(
    publication,
    {
      file,
      onProgress({ message }) {
        if (message === 'Tagging') started = process.cpuUsage();
      },
    },
    { ...real, files },
  );
  console.log(JSON.stringify({ html, pages, finishing }));
} finally {
  await real.close();
}
