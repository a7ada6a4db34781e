import { markdownFiles } from '../markdown-files.js';
import type { Flavour } from '../project.js';
import { readCompanionMetadata } from './companion-metadata.js';
import { readFolderOrder } from './folder-order.js';

/** Any folder of Markdown files, in the order of their front matter or names. */
export const folder: Flavour = {
  name: 'folder',
  recognises: (candidate) => markdownFiles(candidate).length > 0,
  async read(source) {
    return { ...(await readCompanionMetadata(source)), order: await readFolderOrder(source) };
  },
};
