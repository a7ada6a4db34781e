import type { PageBreak } from '../../model/publication.js';
import type { PrintedRun, TextRun } from '../print-facts.js';
import type { Extent } from './extent.js';

/** Where each page begins in the chapters' text. Pages that begin with generated text, or without any, have no entry. */
export function pageBreaksOf(
  text: readonly TextRun[],
  printed: readonly PrintedRun[],
  extents: readonly (Extent | undefined)[],
  labels: readonly string[],
): readonly PageBreak[] {
  const breaks: PageBreak[] = [];
  const seen = new Set<number>();
  printed.forEach(({ page }, index) => {
    const start = extents[index]?.first;
    if (!start || seen.has(page)) return;
    seen.add(page);
    const { chapter, offset } = text[start.run]!;
    if (chapter === undefined || offset === undefined) return;
    breaks.push({ label: labels[page] ?? '', page, chapter, offset: offset + start.offset });
  });
  return breaks.sort((a, b) => a.page - b.page);
}
