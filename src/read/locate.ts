import { basename, dirname, join } from 'node:path';
import { finding } from '../config/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import { manuscriptMissing } from './findings/order.js';
import { flavours } from './flavours/index.js';
import { singleFile } from './flavours/single-file.js';
import type { Folder } from './folder.js';
import { isMarkdown } from './markdown-files.js';
import type { Flavour } from './project.js';

type Failure = { readonly diagnostic: Diagnostic };

/** Where the book's folder is, and how its kind is found. */
export interface LocatedProject {
  readonly root: string;
  flavourOf(folder: Folder): Promise<Flavour | Failure>;
}

/** Files that stand for the folder they are in. */
const PROJECT_FILE = /^(?:book\.(?:ya?ml|toml|json)|summary\.md|_quarto\.ya?ml|_config\.ya?ml|_toc\.ya?ml|myst\.yml)$/i;

/** Finds the folder that a path means: the folder itself, that of a project file, or that of a Markdown file. */
export async function locateProject(path: string, host: Host): Promise<LocatedProject | Failure> {
  const { files } = host;
  if ((await files.status(path)) === undefined) return failure(path, 'nothing there');
  const real = await files.realPath(path);
  const status = await files.status(real);
  if (status?.kind === 'folder') return { root: real, flavourOf: recognise };
  if (status?.kind !== 'file') return failure(path, 'something that is no file and no folder');
  const name = basename(real);
  if (!PROJECT_FILE.test(name)) {
    if (!isMarkdown(name)) return failure(path, 'a file that is not Markdown');
    return { root: dirname(real), flavourOf: async () => singleFile(name.normalize('NFC')) };
  }
  const above = dirname(dirname(real));
  // mdBook keeps its SUMMARY.md one folder below its book.toml.
  const inMdbook = /^summary\.md$/i.test(name) && (await files.status(join(above, 'book.toml'))) !== undefined;
  return { root: inMdbook ? above : dirname(real), flavourOf: recognise };
}

async function recognise(folder: Folder): Promise<Flavour | Failure> {
  for (const flavour of flavours) {
    if (await flavour.recognises(folder)) return flavour;
  }
  return failure(folder.root, 'a folder without Markdown files');
}

function failure(path: string, found: string): Failure {
  return {
    diagnostic: finding(manuscriptMissing, {
      message: `Unexpected ${found} at ${path}, expected a folder of Markdown files or one Markdown file`,
      found,
      expected: 'a folder of Markdown files, or one Markdown file',
      hint: 'Give the path of the book, or make a new one with `lectern init`',
    }),
  };
}
