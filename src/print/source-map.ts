import type { Place } from '../diagnostic.js';
import type { ArtifactPlace, SourceMap } from '../model/result.js';
import type { Extent } from './alignment/extent.js';
import { squash } from './alignment/squash.js';
import type { PrintedRun, PrintFacts } from './print-facts.js';

/**
 * Leads from a place in the PDF back to the author's line: by the element's own id; else by its first words on the
 * page, within the element around it whose id is known; else to that element, else to what the page begins with.
 */
export function pdfSourceMap(
  facts: PrintFacts,
  runs: readonly PrintedRun[],
  extents: readonly (Extent | undefined)[],
): SourceMap {
  const byId = new Map<string, number>();
  for (const [number, { id }] of facts.elements) if (id) byId.set(id, number);
  const elementOf = (index: number) => {
    const extent = extents[index];
    return extent && facts.text[extent.first.run]?.element;
  };
  const placeOfId = (id: string | undefined) => (id === undefined ? undefined : placeOf(facts, byId.get(id)));
  return {
    locate(artifact: ArtifactPlace) {
      const known = placeOfId(artifact.id);
      if (known || !('page' in artifact)) return known;
      const onPage = runs.flatMap((run, index) => {
        const element = run.page === artifact.page ? elementOf(index) : undefined;
        return element === undefined ? [] : [{ element, text: run.text }];
      });
      const around = artifact.within === undefined ? undefined : byId.get(artifact.within);
      const inside = onPage.filter(({ element }) => isWithin(facts, element, around));
      const found = bestMatch(inside, artifact.excerpt) ?? bestMatch(onPage, artifact.excerpt);
      return placeOf(facts, found?.element) ?? placeOfId(artifact.within) ?? placeOf(facts, onPage[0]?.element);
    },
  };
}

interface PlacedRun {
  readonly element: number;
  readonly text: string;
}

/** The run that is the excerpt, begins it (which may go on over several lines), or holds it, in this order. */
function bestMatch(runs: readonly PlacedRun[], excerpt: string | undefined): PlacedRun | undefined {
  const wanted = squash([excerpt ?? '']).text;
  if (wanted === '') return undefined;
  const texts = runs.map(({ text }) => squash([text]).text);
  const tests: readonly ((text: string) => boolean)[] = [
    (text) => text === wanted,
    (text) => text !== '' && wanted.startsWith(text),
    (text) => text.includes(wanted),
  ];
  for (const test of tests) {
    const index = texts.findIndex(test);
    if (index >= 0) return runs[index];
  }
  return undefined;
}

function isWithin({ elements }: PrintFacts, number: number, around: number | undefined): boolean {
  if (around === undefined) return true;
  for (let at: number | undefined = number; at !== undefined; at = elements.get(at)?.parent) {
    if (at === around) return true;
  }
  return false;
}

function placeOf({ elements }: PrintFacts, number: number | undefined): Place | undefined {
  for (let at = number; at !== undefined; at = elements.get(at)?.parent) {
    const place = elements.get(at)?.place;
    if (place) return place;
  }
  return undefined;
}
