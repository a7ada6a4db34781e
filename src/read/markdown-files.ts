import type { Folder } from './folder.js';
import { compareNaturally } from './natural-order.js';

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|qmd|rmd)$/i;

/** Whether a path's name says that it is Markdown. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}

const cache = new WeakMap<Folder, readonly string[]>();

/** Every Markdown file of the folder, in natural order. */
export function markdownFiles(folder: Folder): readonly string[] {
  const known = cache.get(folder);
  if (known) return known;
  const files = [...folder.paths].filter(isMarkdown).sort(compareNaturally);
  cache.set(folder, files);
  return files;
}

/** Paths that match a pattern with `*` (within a name), `**` (any folders) and `?`. */
export function matchPattern(pattern: string, paths: readonly string[]): readonly string[] {
  const wanted = pattern.replace(/^(?:\.?\/)+/, '').split('/');
  return paths.filter((path) => matchSegments(wanted, path.split('/')));
}

function matchSegments(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === '**') return path.some((_, index) => matchSegments(rest, path.slice(index)));
  return path.length > 0 && matchName(first, path[0]!) && matchSegments(rest, path.slice(1));
}

// Greedy with one point of return, so that it stays linear in the product of the lengths.
function matchName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < name.length; ) {
    if (pattern[at] === '*') {
      star = at++;
      resume = index;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[index])) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
