/** A reference inside a container, resolved. */
export interface Reference {
  /** Container path; undefined when it leads outside (a URL with a scheme, or above the root). */
  readonly path: string | undefined;
  readonly fragment: string | undefined;
}

/** Resolves a relative URL against the container path of the file it stands in (EPUB 3.3 §4.2.3). */
export function resolveReference(href: string, from: string): Reference {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return { path: undefined, fragment: undefined };
  const hash = href.indexOf('#');
  const fragment = hash < 0 ? undefined : decode(href.slice(hash + 1));
  const bare = decode((hash < 0 ? href : href.slice(0, hash)).replace(/\?.*$/s, ''));
  return { path: bare === '' ? from : join(from, bare), fragment };
}

function join(from: string, relative: string): string | undefined {
  const parts = relative.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
