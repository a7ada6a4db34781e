import type { OrderEntry } from '../config/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Folder } from './folder.js';
import { percentDecoded, toManuscriptPath } from './manuscript-path.js';
import { isMarkdown, markdownFiles, matchPattern } from './markdown-files.js';
import { draft, external, missing, notMarkdown, outside, repeated, repeatedByAnchor } from './order-findings.js';

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
  const explicit = new Set(order.flatMap((entry) => (entry.pattern ? [] : pathOf(entry.reference))));
  const documents = order.flatMap((entry, index): readonly OrderedDocument[] => {
    if (entry.pattern) {
      const matches = matchPattern(entry.reference, markdownFiles(folder)).filter(
        (path) => !listed.has(path) && !explicit.has(path),
      );
      if (matches.length === 0) diagnostics.push(missing(entry, entry.reference, folder));
      for (const path of matches) listed.set(path, entry);
      return matches.map((path) => ({ ...entry, path }));
    }
    if (entry.reference === '') {
      if (groups(entry, order[index + 1])) return [{ ...entry, path: '' }];
      diagnostics.push(draft(entry));
      return [];
    }
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

function pathOf(reference: string): readonly string[] {
  const resolved = toManuscriptPath(reference);
  return 'path' in resolved ? [resolved.path] : [];
}

function groups(entry: OrderEntry, next: OrderEntry | undefined): boolean {
  return next !== undefined && next.depth > entry.depth;
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
