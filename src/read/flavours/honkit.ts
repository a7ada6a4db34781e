import { mergeSettings, readAgents, type Settings } from '../../config/index.js';
import type { Diagnostic, Place } from '../../diagnostic.js';
import type { Folder } from '../folder.js';
import { expandHonkit } from '../includes/honkit.js';
import { toManuscriptPath } from '../manuscript-path.js';
import type { Flavour } from '../project.js';
import { readProjectText } from '../project-text.js';
import { readCompanionMetadata } from './companion-metadata.js';
import { entriesOf, textOf, textsOf } from './entries.js';
import { readJson } from './json.js';
import { readSummary } from './summary.js';

const NAME = 'book.json';

/** HonKit and GitBook: SUMMARY.md lists the chapters, book.json says where it is and holds variables. */
export const honkit: Flavour = {
  name: 'honkit',
  recognises: ({ paths }) => paths.has('SUMMARY.md') || paths.has(NAME),
  async read(folder) {
    const companion = await readCompanionMetadata(folder);
    const book = await readBookJson(folder);
    const summaryPath = book.inRoot(textOf(book.structure.summary) ?? 'SUMMARY.md');
    const summary = await readProjectText(folder, summaryPath);
    const { order } = readSummary(summary.text ?? '', summaryPath);
    const file = book.file ?? companion.file ?? summaryPath;
    return {
      file,
      settings: mergeSettings(companion.settings, book.settings),
      order,
      placeOf: (key) =>
        book.placeOf(key) ??
        (key === 'chapters' ? { file: summary.text === undefined ? file : summaryPath, line: 1 } : undefined),
      diagnostics: [...companion.diagnostics, ...book.diagnostics, ...summary.diagnostics],
      expansion: expandHonkit(book.variables, book.inRoot('')),
    };
  },
};

interface BookJson {
  readonly file?: string;
  readonly settings: Settings;
  readonly structure: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** A path relative to the book's own root as manuscript path. */
  inRoot(path: string): string;
  placeOf(key: string): Place | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function readBookJson(folder: Folder): Promise<BookJson> {
  const { text, diagnostics: decoding } = await readProjectText(folder, NAME);
  const { value, diagnostics, placeOf } = readJson(text ?? '{}', NAME);
  const { author, ...metadata } = textsOf(value, ['title', 'language', 'description', 'isbn', 'author']);
  const root = toManuscriptPath(textOf(value.root) ?? '');
  return {
    ...(text !== undefined && { file: NAME }),
    settings: { metadata: { ...metadata, ...(author && { creators: readAgents(author) }) } },
    structure: entriesOf(value.structure),
    variables: entriesOf(value.variables),
    inRoot: (path) => ('path' in root ? `${root.path}/${path}` : path),
    placeOf,
    diagnostics: [...decoding, ...diagnostics],
  };
}
