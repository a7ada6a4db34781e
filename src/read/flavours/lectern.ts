import { readBookFile } from '../../config/index.js';
import type { Flavour } from '../project.js';
import { readProjectText } from '../project-text.js';
import { readFolderOrder } from './folder-order.js';

const NAMES = ['book.yaml', 'book.yml'];

/** Lectern's own: a folder with a book.yaml. Without a list of chapters, the folder's files are taken in order. */
export const lectern: Flavour = {
  name: 'lectern',
  recognises: ({ paths }) => NAMES.some((name) => paths.has(name)),
  async read(folder) {
    const file = NAMES.find((name) => folder.paths.has(name))!;
    const { text, diagnostics: decoding } = await readProjectText(folder, file);
    if (text === undefined) return { file, settings: {}, order: [], diagnostics: decoding, usable: false };
    const book = readBookFile(text, file);
    return {
      file,
      settings: book.settings,
      order: book.order ?? (book.usable ? await readFolderOrder(folder) : []),
      placeOf: book.placeOf,
      diagnostics: [...decoding, ...book.diagnostics],
      usable: book.usable,
    };
  },
};
