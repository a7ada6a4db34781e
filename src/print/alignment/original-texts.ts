import type { PrintedRun, TextRun } from '../print-facts.js';
import type { Extent } from './extent.js';

/** The document's own spelling of runs that were printed in other capitals (`text-transform`, small capitals). */
export function originalTexts(
  text: readonly TextRun[],
  printed: readonly PrintedRun[],
  extents: readonly (Extent | undefined)[],
): ReadonlyMap<number, string> {
  const originals = new Map<number, string>();
  printed.forEach((run, index) => {
    const extent = extents[index];
    if (!extent || extent.first.run !== extent.last.run) return;
    const source = text[extent.first.run]!.text.slice(extent.first.offset, extent.last.offset + 1);
    const original = source.replace(/\s+/g, ' ');
    const plain = run.text.trim();
    if (original !== plain && original.toUpperCase() === plain.toUpperCase()) originals.set(index, original);
  });
  return originals;
}
