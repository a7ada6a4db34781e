import type { OrderEntry } from '../../config/index.js';
import type { Folder } from '../folder.js';
import type { Flavour } from '../project.js';
import { entriesOf, listOf, textOf, textsOf } from './entries.js';
import { readFolderOrder } from './folder-order.js';
import { readAuthors } from './people.js';
import { withExtension } from './with-extension.js';
import { readYamlProject, type YamlProject } from './yaml-project.js';

type Path = readonly (string | number)[];
/** Keys under which Jupyter Book and MyST nest what belongs to an entry. */
const NESTS = ['chapters', 'sections', 'entries', 'children', 'subtrees'];

/** Jupyter Book: `_toc.yml` lists the chapters, `_config.yml` says what the book is. */
export const jupyterBook: Flavour = {
  name: 'jupyter-book',
  recognises: ({ paths }) => paths.has('_toc.yml'),
  async read(folder) {
    const toc = await readYamlProject(folder, '_toc.yml');
    const config = await readYamlProject(folder, '_config.yml');
    const language = textOf(entriesOf(entriesOf(config.value.sphinx).config).language);
    const root = readItems([toc.value.root].filter(Boolean), ['root'], 0, toc, folder);
    const lists = ['parts', 'list', ...NESTS].flatMap((key) => readItems(toc.value[key], [key], 0, toc, folder));
    return {
      file: folder.paths.has('_config.yml') ? '_config.yml' : '_toc.yml',
      settings: {
        metadata: {
          ...textsOf(config.value, ['title']),
          ...(language && { language }),
          ...readAuthors(config.value.author),
        },
      },
      order: [...root, ...lists],
      placeOf: (key) => config.placeOf([key]),
      diagnostics: [...toc.diagnostics, ...config.diagnostics],
    };
  },
};

/** MyST: `project.toc` of myst.yml, or the folder's own order. */
export const myst: Flavour = {
  name: 'myst',
  recognises: ({ paths }) => paths.has('myst.yml'),
  async read(folder) {
    const source = await readYamlProject(folder, 'myst.yml');
    const project = entriesOf(source.value.project);
    const order = readItems(project.toc, ['project', 'toc'], 0, source, folder);
    return {
      file: 'myst.yml',
      settings: {
        metadata: {
          ...textsOf(project, ['title', 'subtitle', 'description', 'date', 'doi']),
          ...readAuthors(project.authors ?? project.author),
        },
      },
      order: order.length > 0 ? order : await readFolderOrder(folder),
      placeOf: (key) => source.placeOf(['project', key]),
      diagnostics: source.diagnostics,
    };
  },
};

function readItems(
  items: unknown,
  path: Path,
  depth: number,
  source: YamlProject,
  folder: Folder,
): readonly OrderEntry[] {
  return listOf(items).flatMap((item, index): readonly OrderEntry[] => {
    const at: Path = Array.isArray(items) && path[0] !== 'root' ? [...path, index] : path;
    const place = source.placeOf(at);
    const entry = typeof item === 'string' ? { file: item } : entriesOf(item);
    const title = textOf(entry.title ?? entry.caption ?? entry.part);
    const written = textOf(entry.file ?? entry.url);
    const pattern = textOf(entry.glob ?? entry.pattern);
    const reference = pattern ?? (written === undefined ? '' : withExtension(written, folder));
    const nested = NESTS.flatMap((key) => readItems(entry[key], [...at, key], depth + 1, source, folder));
    if (reference === '' && title === undefined) return nested.map((one) => ({ ...one, depth: one.depth - 1 }));
    const isPart = reference === '' && depth === 0;
    const base = { reference, depth, matter: 'body' as const, pattern: pattern !== undefined, ...(place && { place }) };
    return [{ ...base, ...(title && { title }), ...(isPart && { type: 'part' }) }, ...nested];
  });
}
