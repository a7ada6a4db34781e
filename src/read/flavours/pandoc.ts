import { licenceOf } from '../../config/index.js';
import type { Folder } from '../folder.js';
import type { Flavour } from '../project.js';
import { listOf, textOf, textsOf } from './entries.js';
import { readFolderOrder } from './folder-order.js';
import { readAuthors } from './people.js';
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
    const language = textOf(value.lang ?? value.language);
    const licence = textOf(value.license ?? value.licence);
    const cover = textOf(value['cover-image']);
    const subjects = listOf(value.keywords ?? value.subject)
      .flatMap((one) => textOf(one) ?? [])
      .map((text) => ({ text }));
    return {
      file,
      settings: {
        metadata: {
          ...textsOf(value, ['title', 'subtitle', 'date', 'publisher', 'rights', 'identifier', 'description']),
          ...(language && { language }),
          ...readAuthors(value.author ?? value.authors ?? value.creator),
          ...(licence && { licence: licenceOf(licence) }),
          ...(cover && { cover: { path: cover, alt: '' } }),
          ...(subjects.length > 0 && { subjects }),
        },
      },
      order: await readFolderOrder(folder, file.slice(0, file.lastIndexOf('/') + 1)),
      placeOf: (key) => placeOf([key === 'language' ? 'lang' : key]),
      diagnostics,
    };
  },
};

function fileIn({ paths }: Folder): string | undefined {
  return NAMES.find((name) => paths.has(name));
}
