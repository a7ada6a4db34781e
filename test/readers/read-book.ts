import type { Settings } from '../../src/config/settings.js';
import { nodeHost } from '../../src/host/node.js';
import { type PrintOptions, print } from '../../src/print/index.js';
import { readManuscript } from '../../src/read/index.js';
import { understand } from '../../src/understand/index.js';

/** Prints the book in a folder whatever its editorial findings; returns what was printed and what print found. */
export async function printBook(folder: string, options: PrintOptions, settings: Settings = {}) {
  const host = nodeHost();
  try {
    const publication = await understand(await readManuscript(folder, host, settings, { ignore: [] }), {});
    return { publication, printed: await print(publication, options, host) };
  } finally {
    await host.close();
  }
}
