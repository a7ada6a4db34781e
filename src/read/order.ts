import { finding, type OrderEntry } from '../config/index.js';
import type { Diagnostic } from '../diagnostic.js';
import {
  chapterDraft,
  chapterExternal,
  chapterMissing,
  chapterNotMarkdown,
  chapterOutside,
  chapterRepeated,
  chapterRepeatedByAnchor,
} from './findings/order.js';
import type { Folder } from './folder.js';
import { percentDecoded, toManuscriptPath } from './manuscript-path.js';
import { isMarkdown, markdownFiles, matchPattern } from './markdown-files.js';
import { nearestPath } from './nearest-path.js';

/** An entry of the reading order whose file exists; `path` is empty for a heading that only groups. */
export interface OrderedDocument extends OrderEntry {
  readonly path: string;
}

/** Looks every entry up in the folder; what is missing, listed twice, outside or not Markdown is reported and left out. */
export function resolveOrder(
  order: readonly OrderEntry[],
  folder: Folder,
): { readonly documents: readonly OrderedDocument[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const listed = new Map<string, OrderEntry>();
  const explicit = new Set(order.filter((entry) => !entry.pattern).map((entry) => entry.reference));
  const documents = order.flatMap((entry, index): readonly OrderedDocument[] => {
    if (entry.pattern) {
      const matches = matchPattern(entry.reference, markdownFiles(folder)).filter(
        (path) => !listed.has(path) && !explicit.has(path),
      );
      if (matches.length === 0) diagnostics.push(missing(entry, entry.reference, folder));
      for (const path of matches) listed.set(path, entry);
      return matches.map((path) => ({ ...entry, path }));
    }
    if (entry.reference === '')
      return groups(entry, order[index + 1]) ? [{ ...entry, path: '' }] : draft(entry, diagnostics);
    const found = lookUp(entry, folder, listed);
    if (typeof found !== 'string') {
      diagnostics.push(found);
      return [];
    }
    listed.set(found, entry);
    return [{ ...entry, path: found }];
  });
  return {
    documents: documents.filter((entry, index) => entry.path !== '' || groups(entry, documents[index + 1])),
    diagnostics,
  };
}

function groups(entry: OrderEntry, next: OrderEntry | undefined): boolean {
  return next !== undefined && next.depth > entry.depth;
}

function draft(entry: OrderEntry, diagnostics: Diagnostic[]): readonly OrderedDocument[] {
  diagnostics.push(
    finding(chapterDraft, {
      message: `Unexpected chapter "${entry.title ?? ''}" without a file, expected a link to one (left out)`,
      place: entry.place,
    }),
  );
  return [];
}

/** The path of an entry's file, or why there is none. */
function lookUp(entry: OrderEntry, folder: Folder, listed: ReadonlyMap<string, OrderEntry>): string | Diagnostic {
  const [written = '', anchor] = entry.reference.split('#', 2);
  const candidates = [entry.reference, written, percentDecoded(written)].filter((text) => text !== undefined);
  const resolved = candidates.map(toManuscriptPath);
  const paths = resolved.flatMap((one) => ('path' in one ? [one.path] : []));
  const path = paths.find((one) => folder.paths.has(one));
  if (resolved.some((one) => 'refusal' in one && one.refusal === 'remote')) return external(entry);
  if (
    resolved.some((one) => 'refusal' in one && one.refusal === 'outside') ||
    paths.some((one) => folder.outside.has(one))
  ) {
    return outside(entry);
  }
  if (path === undefined) return missing(entry, written, folder);
  if (!isMarkdown(path)) return notMarkdown(entry, path);
  const earlier = listed.get(path);
  if (!earlier) return path;
  return anchor !== undefined || earlier.reference.includes('#')
    ? repeatedByAnchor(entry, path)
    : repeated(entry, path, earlier);
}

function missing(entry: OrderEntry, written: string, folder: Folder): Diagnostic {
  const near = nearestPath(written, markdownFiles(folder));
  return finding(chapterMissing, {
    message: `Unexpected chapter "${entry.reference}", expected a file that exists`,
    place: entry.place,
    found: entry.reference,
    expected: 'a Markdown file in the folder of the book',
    hint: near ? `Did you mean "${near}"?` : 'Write the file, or remove this line',
  });
}

function outside(entry: OrderEntry): Diagnostic {
  return finding(chapterOutside, {
    message: `Unexpected chapter "${entry.reference}" outside the folder of the book, expected a path inside it`,
    place: entry.place,
    found: entry.reference,
    expected: 'a path inside the folder of the book',
    hint: 'Copy the file into the folder of the book and list the copy',
  });
}

function external(entry: OrderEntry): Diagnostic {
  return finding(chapterExternal, {
    message: `Unexpected link to "${entry.reference}" among the chapters, expected a file (left out)`,
    place: entry.place,
    found: entry.reference,
  });
}

function notMarkdown(entry: OrderEntry, path: string): Diagnostic {
  return finding(chapterNotMarkdown, {
    message: `Unexpected chapter "${path}", expected a Markdown file`,
    place: entry.place,
    found: path,
    expected: 'a file that ends in .md, .markdown, .qmd or .Rmd',
    hint: 'Convert the file to Markdown and list that',
  });
}

function repeated(entry: OrderEntry, path: string, earlier: OrderEntry): Diagnostic {
  const first = earlier.place?.line === undefined ? '' : ` (first on line ${earlier.place.line})`;
  return finding(chapterRepeated, {
    message: `Unexpected second "${path}", expected each chapter once${first}`,
    place: entry.place,
    found: path,
    hint: 'Remove one of the two lines',
  });
}

function repeatedByAnchor(entry: OrderEntry, path: string): Diagnostic {
  return finding(chapterRepeatedByAnchor, {
    message: `Unexpected second "${path}" with an anchor, expected each chapter once (taken once, at its first line)`,
    place: entry.place,
    found: entry.reference,
  });
}
