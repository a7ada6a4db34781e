/** Why a reference does not name a file of the manuscript. */
export type PathRefusal = 'outside' | 'remote' | 'data' | 'empty';

/**
 * The manuscript path that a reference names, seen from the manuscript's folder: `./a//b.png` → `a/b.png`,
 * `/images/a.png` → `images/a.png` (a site's root is the book's). Refuses everything that would leave the folder:
 * `..`, drives, UNC names, backslashes, URLs, NUL.
 */
export function toManuscriptPath(reference: string): { readonly path: string } | { readonly refusal: PathRefusal } {
  const text = reference.trim();
  if (text === '') return { refusal: 'empty' };
  if (/^data:/i.test(text)) return { refusal: 'data' };
  if (/^file:/i.test(text) || /^[a-z]:(?:[\\/]|$)/i.test(text)) return { refusal: 'outside' };
  if (/^[a-z][a-z\d+.-]*:/i.test(text) || /^\/\//.test(text)) return { refusal: 'remote' };
  if (/[\\\0]/.test(text)) return { refusal: 'outside' };
  const segments: string[] = [];
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return { refusal: 'outside' };
  }
  return segments.length === 0 ? { refusal: 'empty' } : { path: segments.join('/').normalize('NFC') };
}

/** A reference written in `document` as one seen from the manuscript's folder; `/…` starts at that folder. */
export function relativeTo(document: string, reference: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(reference) || reference.startsWith('/')) return reference;
  const folder = document.includes('/') ? document.slice(0, document.lastIndexOf('/') + 1) : '';
  return folder + reference;
}

/** `decodeURIComponent` for text that may not be encoded at all: undefined when it is not, or not well. */
export function percentDecoded(text: string): string | undefined {
  if (!text.includes('%')) return undefined;
  try {
    const decoded = decodeURIComponent(text);
    return decoded === text ? undefined : decoded;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
