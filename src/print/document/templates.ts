import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ejs from 'ejs';
import type { Files } from '../../host.js';

/** Reads and fills Lectern's own templates. */
export interface Templates {
  /** The text of a file below `templates/`. */
  text(path: string): Promise<string>;
  /** A filled EJS template below `templates/print/`; `<%= %>` escapes for HTML. */
  render(name: string, values: Readonly<Record<string, unknown>>): Promise<string>;
}

const FOLDER = fileURLToPath(new URL('../../../templates/', import.meta.url));

export function templates(files: Files): Templates {
  const text = async (path: string) => new TextDecoder().decode(await files.read(join(FOLDER, path)));
  return {
    text,
    async render(name, values) {
      return ejs.render(await text(`print/${name}.ejs`), values, { strict: true, localsName: 'book' });
    },
  };
}
