import type { OrderEntry } from '../../config/index.js';
import { expandShortcodes } from '../includes/shortcodes.js';
import { isMarkdown } from '../markdown-files.js';
import type { Flavour } from '../project.js';
import { entriesOf, listOf, textOf, textsOf } from './entries.js';
import { readFolderOrder } from './folder-order.js';
import { readAuthors } from './people.js';
import { readYamlProject, type YamlProject } from './yaml-project.js';

const NAMES = ['_quarto.yml', '_quarto.yaml'];
type Path = readonly (string | number)[];

/** Quarto: a book's chapters and appendices, or the sidebar of a website. */
export const quarto: Flavour = {
  name: 'quarto',
  recognises: ({ paths }) => NAMES.some((name) => paths.has(name)),
  async read(folder) {
    const file = NAMES.find((name) => folder.paths.has(name))!;
    const project = await readYamlProject(folder, file);
    const kind = project.value.book === undefined ? 'website' : 'book';
    const section = entriesOf(project.value[kind]);
    const listed = kind === 'book' ? readBook(section, project) : readSidebars(section, project);
    const cover = textOf(section['cover-image']);
    const { lang = textOf(section.lang) } = textsOf(project.value, ['lang']);
    return {
      file,
      settings: {
        metadata: {
          ...textsOf(section, ['title', 'subtitle', 'description', 'date', 'doi']),
          ...(lang && { language: lang }),
          ...readAuthors(section.author),
          ...(cover && { cover: { path: cover, alt: textOf(section['cover-image-alt']) ?? '' } }),
        },
      },
      order: listed.length > 0 ? listed : await readFolderOrder(folder),
      placeOf: (key) =>
        project.placeOf([kind, ...key.split('.')]) ?? project.placeOf(key === 'language' ? ['lang'] : [key]),
      diagnostics: project.diagnostics,
      expansion: expandShortcodes,
    };
  },
};

function readBook(section: Readonly<Record<string, unknown>>, project: YamlProject): readonly OrderEntry[] {
  const read = (key: string) => readItems(section[key], ['book', key], 0, project);
  return [
    ...read('chapters'),
    ...read('appendices').map((entry) => ({ ...entry, matter: 'back' as const, type: 'appendix' })),
  ];
}

function readSidebars(section: Readonly<Record<string, unknown>>, project: YamlProject): readonly OrderEntry[] {
  const several = Array.isArray(section.sidebar);
  return listOf(section.sidebar).flatMap((sidebar, index) => {
    const path: Path = several ? ['website', 'sidebar', index, 'contents'] : ['website', 'sidebar', 'contents'];
    return readItems(entriesOf(sidebar).contents, path, 0, project);
  });
}

function readItems(items: unknown, path: Path, depth: number, project: YamlProject): readonly OrderEntry[] {
  return listOf(items).flatMap((item, index): readonly OrderEntry[] => {
    const at: Path = Array.isArray(items) ? [...path, index] : path;
    const place = project.placeOf(at);
    const base = { depth, matter: 'body' as const, ...(place && { place }) };
    const plain = textOf(item);
    if (plain !== undefined)
      return plain === 'auto' || /^-+$/.test(plain) ? [] : [{ ...base, reference: plain, pattern: /[*?]/.test(plain) }];
    const { href, file, text, part, section, chapters, contents } = entriesOf(item);
    const heading = textOf(part ?? section);
    const reference = textOf(file ?? href) ?? (heading && isMarkdown(heading) ? heading : '');
    const title = textOf(text) ?? (heading === reference ? undefined : heading);
    const nested = [
      ...readItems(chapters, [...at, 'chapters'], depth + 1, project),
      ...readItems(contents, [...at, 'contents'], depth + 1, project),
    ];
    if (reference === '' && title === undefined) return nested;
    return [{ ...base, reference, ...(title && { title }), ...(part !== undefined && { type: 'part' }) }, ...nested];
  });
}
