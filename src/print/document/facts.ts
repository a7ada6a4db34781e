import type { Publication, TocEntry } from '../../model/publication.js';
import { VERSION } from '../../version.js';
import type { PagePlan } from '../pagination/plan-pages.js';
import type { OutlineItem, PrintFacts, TextRun } from '../print-facts.js';
import { pageBoxes } from './page-geometry.js';
import type { PrintDocument } from './print-document.js';

interface FactSources {
  readonly publication: Publication;
  readonly document: PrintDocument;
  readonly plan: PagePlan;
  readonly fontFamilies: readonly string[];
  readonly claims: boolean;
}

/** Everything the finishing of the PDF needs to know of the document that was printed. */
export function printFacts({ publication, document, plan, fontFamilies, claims }: FactSources): PrintFacts {
  const { config, metadata, contents, chapters } = publication;
  return {
    metadata,
    language: metadata.language,
    options: config.pdf,
    claims,
    producer: `Lectern ${VERSION}`,
    elements: document.tags.elements,
    targets: document.tags.targets,
    outline: outlineOf(contents, document.tags.targets, metadata.language),
    pageLabels: plan.labels,
    chapters: chapters.map(({ id, depth }) => ({ id, depth })),
    text: document.text.map((run) => withPageNumber(run, document.slots.get(run), plan)),
    boxes: pageBoxes(config),
    fontFamilies,
  };
}

function outlineOf(
  entries: readonly TocEntry[],
  targets: ReadonlyMap<string, number>,
  language: string,
): readonly OutlineItem[] {
  return entries.flatMap((entry) => {
    const children = outlineOf(entry.children, targets, language);
    if (!targets.has(entry.id)) return children;
    return [
      { title: entry.title, id: entry.id, ...(entry.language !== language && { language: entry.language }), children },
    ];
  });
}

function withPageNumber(run: TextRun, id: string | undefined, plan: PagePlan): TextRun {
  const page = id === undefined ? undefined : plan.pageOf.get(id);
  return page === undefined ? run : { ...run, text: plan.pages[page]?.label ?? '' };
}
