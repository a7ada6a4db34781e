import type { ContentStream } from './marked-content.js';

/**
 * Makes the numbers of marked contents unique on each page. The standard lets a Form XObject count from zero again, but
 * readers that put their text beside the page's own then take the one for the other.
 */
export function numberContents(streams: Iterable<ContentStream>): void {
  const all = [...streams];
  const next = new Map<number, number>();
  for (const { kind, page, marks } of all) if (kind === 'page') next.set(page, marks.length);
  for (const { kind, page, marks } of all) {
    if (kind !== 'form') continue;
    const first = next.get(page) ?? 0;
    for (const mark of marks) if (mark !== undefined) mark.mcid += first;
    next.set(page, first + marks.length);
  }
}
