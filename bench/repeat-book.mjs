import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A book of as much text as wanted: the chapters of `files` over and over, each copy in a folder of its own so that
 * links within it hold.
 *
 * @param {{readonly book: string, readonly files: readonly string[]}} source
 * @param {number} count chapters
 * @param {string} folder
 */
export function repeatBook({ book, files }, count, folder) {
  mkdirSync(folder, { recursive: true });
  const paths = files.map((file) => relative(book, file));
  /** @type {string[]} */
  const lines = [];
  for (let index = 0; index < count; index++) {
    const copy = `copy-${Math.floor(index / paths.length) + 1}`;
    if (index % paths.length === 0) cpSync(book, join(folder, copy), { recursive: true });
    lines.push(`  - ${JSON.stringify(`${copy}/${paths[index % paths.length]}`)}`);
  }
  const settings = 'title: Many pages\nlanguage: en\nauthor: [Nobody]\n';
  writeFileSync(join(folder, 'book.yaml'), `${settings}chapters:\n${lines.join('\n')}\n`);
}
