import type { Flavour } from '../project.js';

/** One Markdown file is the book: its title is the file's first heading or front matter. */
export function singleFile(path: string): Flavour {
  return {
    name: 'single-file',
    recognises: () => true,
    read: async () => ({ settings: {}, order: [{ reference: path, depth: 0, matter: 'body' }], diagnostics: [] }),
  };
}
