import type { ChapterDraft } from '../draft.js';
import { resolvePath } from '../path.js';

const EXTENSIONS = ['.md', '.markdown', '.qmd', '.Rmd', '.rmd', '.mdx'];
const INDEXES = ['README', 'readme', 'index', '_index'];

/** The book's documents by every path that a link may name them with. */
export function documentsByPath(drafts: readonly ChapterDraft[]): ReadonlyMap<string, ChapterDraft> {
  const result = new Map<string, ChapterDraft>();
  for (const draft of drafts) {
    const { path } = draft.context.document;
    if (path !== '' && !result.has(path)) result.set(path, draft);
  }
  for (const [path, draft] of [...result]) {
    for (const alias of aliases(path)) if (!result.has(alias)) result.set(alias, draft);
  }
  return result;
}

/** Other names of a document: as a finished web page, without extension, and as the folder it is the index of. */
function aliases(path: string): string[] {
  const extension = EXTENSIONS.find((candidate) => path.endsWith(candidate));
  if (extension === undefined) return [];
  const stem = path.slice(0, -extension.length);
  const names = [`${stem}.html`, `${stem}.htm`, `${stem}.md`, stem];
  const index = INDEXES.find((name) => stem === name || stem.endsWith(`/${name}`));
  if (index === undefined) return names;
  const folder = stem.slice(0, -index.length);
  return [...names, `${folder}index.html`, `${folder}README.md`, folder.replace(/\/$/, '')];
}

/** The document that `reference` means when written in a document in `folder`. */
export function findDocument(
  reference: string,
  folder: string,
  documents: ReadonlyMap<string, ChapterDraft>,
  sourceFolder: string,
): ChapterDraft | undefined {
  const direct = documents.get(resolvePath(reference, folder));
  if (direct || !reference.startsWith('/')) return direct;
  return documents.get(resolvePath(reference.slice(1), sourceFolder));
}
