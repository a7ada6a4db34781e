import type { OrderEntry } from '../../config/index.js';
import type { Folder } from '../folder.js';
import { matchPattern } from '../markdown-files.js';
import type { Flavour } from '../project.js';
import { entriesOf, listOf, textOf, textsOf } from './entries.js';
import { readFolderOrder } from './folder-order.js';
import { readAuthors } from './people.js';
import { readYamlProject } from './yaml-project.js';

const NAMES = ['_config.yml', '_config.yaml'];

/** Jekyll: the index, then the collections as `_config.yml` lists them, then posts and other pages. */
export const jekyll: Flavour = {
  name: 'jekyll',
  recognises: ({ paths }) => NAMES.some((name) => paths.has(name)),
  async read(folder) {
    const file = NAMES.find((name) => folder.paths.has(name))!;
    const { value, placeOf, diagnostics } = await readYamlProject(folder, file);
    const language = textOf(value.lang ?? value.locale);
    const collections = Array.isArray(value.collections)
      ? value.collections.map(String)
      : Object.keys(entriesOf(value.collections));
    const excluded = listOf(value.exclude).map(String);
    return {
      file,
      settings: {
        metadata: {
          ...textsOf(value, ['title', 'description']),
          ...(language && { language }),
          ...readAuthors(value.author),
        },
      },
      order: await readPages(folder, collections, excluded),
      placeOf: (key) => placeOf([key === 'language' ? 'lang' : key]),
      diagnostics,
    };
  },
};

async function readPages(
  folder: Folder,
  collections: readonly string[],
  excluded: readonly string[],
): Promise<readonly OrderEntry[]> {
  const isExcluded = ({ reference }: OrderEntry) =>
    excluded.some(
      (pattern) =>
        matchPattern(pattern, [reference]).length > 0 || reference.startsWith(`${pattern.replace(/\/$/, '')}/`),
    );
  const pages = (await readFolderOrder(folder)).filter((entry) => !isExcluded(entry));
  const isIndex = ({ reference }: OrderEntry) => /^(?:index|readme)\.\w+$/i.test(reference);
  const lists: OrderEntry[] = [];
  for (const name of [...collections, 'posts']) lists.push(...(await readFolderOrder(folder, `_${name}/`)));
  return [...pages.filter(isIndex), ...lists, ...pages.filter((page) => !isIndex(page))];
}
