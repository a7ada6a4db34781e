import type { Folder } from '../folder.js';
import type { Flavour } from '../project.js';
import { readFolderOrder } from './folder-order.js';
import { pandocMetadata } from './pandoc-metadata.js';
import { readYamlProject } from './yaml-project.js';

const NAMES = [
  'metadata.yaml',
  'metadata.yml',
  'title.yaml',
  'title.yml',
  'content/metadata.yaml',
  'content/metadata.yml',
];

/** pandoc and Manubot: a metadata file, and the Markdown files beside it in the order of their names. */
export const pandoc: Flavour = {
  name: 'pandoc',
  recognises: (folder) => fileIn(folder) !== undefined,
  async read(folder) {
    const file = fileIn(folder)!;
    const { value, placeOf, diagnostics } = await readYamlProject(folder, file);
    return {
      file,
      settings: { metadata: pandocMetadata(value) },
      order: await readFolderOrder(folder, file.slice(0, file.lastIndexOf('/') + 1)),
      placeOf: (key) => placeOf([key === 'language' ? 'lang' : key]),
      diagnostics,
    };
  },
};

function fileIn({ paths }: Folder): string | undefined {
  return NAMES.find((name) => paths.has(name));
}
