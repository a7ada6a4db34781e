import type { Metadata } from '../../model/metadata.js';
import type { PageFacts } from '../browser/fill-in.js';
import type { Fitted } from '../browser/fit-wide.js';
import type { Press } from '../browser/press.js';
import type { Leaf } from '../document/leaves.js';
import { furniture } from './furniture.js';
import { type PageMarks, readPageMarks } from './page-marks.js';
import { BLANK_PAGE, type PagePlan, planPages } from './plan-pages.js';

export interface Pagination {
  /** The tagged PDFs of the gatherings, as Chromium wrote them. */
  readonly prints: readonly Uint8Array[];
  readonly plan: PagePlan;
  readonly fitted: Fitted;
}

export interface PaginationJob {
  readonly leaves: readonly Leaf[];
  /** Ids of the leaves that the gatherings start with. */
  readonly starts: readonly string[];
  readonly metadata: Pick<Metadata, 'title' | 'direction'>;
  readonly onPass: (pass: number) => void;
  readonly signal?: AbortSignal;
}

const MAX_PRINTS = 4;

/**
 * Prints until the page numbers in the contents are those of the print itself: nearly always twice. Throws when the
 * pages will not settle, and when the signal is aborted.
 */
export async function paginate(press: Press, job: PaginationJob): Promise<Pagination> {
  const { leaves, metadata, onPass } = job;
  onPass(1);
  const first = (await printAll(press, job)).marks;
  let plan = planPages(leaves, first.pages, first.total, metadata.title);
  for (let pass = 2; pass <= MAX_PRINTS; pass += 1) {
    onPass(pass);
    const { prints, marks } = await printAll(press, job, plan);
    if (agrees(plan, marks)) return { prints, plan, fitted: press.fitted };
    plan = planPages(
      leaves,
      withoutFillers(plan, leaves, marks.pages),
      marks.total - plan.fillers.length,
      metadata.title,
    );
  }
  throw new Error(`the page numbers did not settle in ${MAX_PRINTS} prints`);
}

interface Prints {
  /** None of a pass that only looks for the pages. */
  readonly prints: readonly Uint8Array[];
  readonly marks: PageMarks;
}

async function printAll(press: Press, job: PaginationJob, plan?: PagePlan): Promise<Prints> {
  const prints: Uint8Array[] = [];
  const pages = new Map<string, number>();
  let total = 0;
  const facts = plan && gatheringFacts(plan, job);
  for (let index = 0; index < press.gatherings; index += 1) {
    job.signal?.throwIfAborted();
    const bytes = await press.print(index, facts?.[index]);
    if (facts) prints.push(bytes);
    const marks = readPageMarks(bytes);
    for (const [id, page] of marks.pages) pages.set(id, total + page);
    total += marks.total;
  }
  return { prints, marks: { pages, total } };
}

function gatheringFacts(plan: PagePlan, { starts, metadata }: PaginationJob): readonly PageFacts[] {
  const labels = Object.fromEntries([...plan.pageOf].map(([id, page]) => [id, plan.pages[page]?.label ?? '']));
  const firsts = starts.map((id) => plan.pageOf.get(id)! - (plan.fillers.includes(id) ? 1 : 0));
  return firsts.map((first, index) => {
    const pages = plan.pages.slice(first, firsts[index + 1]);
    const leadsIn = first % 2 === 1;
    return {
      labels,
      fillers: plan.fillers,
      leadsIn,
      furniture: furniture(leadsIn ? [BLANK_PAGE, ...pages] : pages, metadata.direction),
    };
  });
}

function agrees(plan: PagePlan, { pages, total }: PageMarks): boolean {
  return total === plan.pages.length && [...plan.pageOf].every(([id, page]) => pages.get(id) === page);
}

/** The pages of a print as they would be without the empty ones in it. */
function withoutFillers(
  plan: PagePlan,
  leaves: readonly Leaf[],
  printed: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const starts = leaves.filter(({ id }) => plan.fillers.includes(id)).map(({ id }) => printed.get(id) ?? 0);
  return new Map([...printed].map(([id, page]) => [id, page - starts.filter((start) => start <= page).length]));
}
