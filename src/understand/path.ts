/** Folder of a manuscript path, with `/` at its end; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * Resolves a relative reference against the folder of a document. A leading `/` means the root. The result has no
 * `.`, `..` (except such as lead out of the root) or doubled `/`.
 */
export function resolvePath(reference: string, folder: string): string {
  const parts: string[] = [];
  for (const part of (reference.startsWith('/') ? reference : folder + reference).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/').normalize('NFC');
}

/** Undoes percent-encoding; text that is not validly encoded is returned as it is. */
export function decodeReference(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

/** Scheme of a URL in lower case (`https`), ignoring the blanks and controls that browsers ignore; undefined when relative. */
export function schemeOf(url: string): string | undefined {
  const clean = url.replace(/[\u0000-\u0020\u007f]/g, '');
  if (clean.startsWith('//')) return 'https';
  return /^([a-z][a-z0-9+.-]*):/i.exec(clean)?.[1]?.toLowerCase();
}

/** The deepest folder that holds all paths, without `/` at its end; empty for the root. */
export function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1));
  let shared: readonly string[] = first;
  for (const parts of others) {
    const end = shared.findIndex((part, index) => parts[index] !== part);
    if (end >= 0) shared = shared.slice(0, end);
  }
  return shared.join('/');
}
