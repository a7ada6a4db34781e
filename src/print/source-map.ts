import type { Place } from '../diagnostic.js';
import type { ArtifactPlace, SourceMap } from '../model/result.js';
import type { Extent } from './alignment/extent.js';
import { squash } from './alignment/squash.js';
import type { PrintedRun, PrintFacts } from './print-facts.js';

/** Leads from a place in the PDF back to the author's line: by the id of an element, else by page and excerpt. */
export function pdfSourceMap(
  facts: PrintFacts,
  runs: readonly PrintedRun[],
  extents: readonly (Extent | undefined)[],
): SourceMap {
  const places = new Map<string, Place>();
  for (const { id, place } of facts.elements.values()) if (id && place) places.set(id, place);
  const placeOfRun = (index: number): Place | undefined => {
    const run = extents[index] && facts.text[extents[index].first.run];
    return run?.element === undefined ? undefined : placeOf(facts, run.element);
  };
  return {
    locate(artifact: ArtifactPlace) {
      const known = artifact.id === undefined ? undefined : places.get(artifact.id);
      if (known || !('page' in artifact)) return known;
      const wanted = squash([artifact.excerpt ?? '']).text;
      const onPage = runs.flatMap((run, index) => (run.page === artifact.page ? [index] : []));
      const index = onPage.find((candidate) => squash([runs[candidate]!.text]).text.includes(wanted)) ?? onPage[0];
      return index === undefined ? undefined : placeOfRun(index);
    },
  };
}

function placeOf({ elements }: PrintFacts, number: number): Place | undefined {
  for (let element = elements.get(number); element; element = elements.get(element.parent ?? 0)) {
    if (element.place) return element.place;
  }
  return undefined;
}
