import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeHost } from '../lib/host/node.js';
import { readManuscript } from '../lib/read/index.js';

/** The command line. */
export const LECTERN = fileURLToPath(new URL('../lib/cli.js', import.meta.url));

/**
 * @typedef {object} Bench
 * @property {string} book folder of the book that is measured
 * @property {readonly string[]} files its Markdown files, in the book's order
 * @property {string} folder for scratch files
 * @property {boolean} long whether the runs that take many minutes are wanted
 */

/**
 * The Markdown files of a book in its order: what other tools are given.
 *
 * @param {string} book
 */
export async function filesOf(book) {
  const host = nodeHost();
  try {
    const { documents } = await readManuscript(book, host, {}, { ignore: [] });
    return documents.map(({ path }) => join(book, path)).filter((file) => !file.endsWith('/'));
  } finally {
    await host.close();
  }
}
