import type { Page } from 'puppeteer-core';
import type { Metadata } from '../../model/metadata.js';
import { fillIn } from '../browser/fill-in.js';
import { printPass } from '../browser/print-pass.js';
import type { Leaf } from '../document/leaves.js';
import { furniture } from './furniture.js';
import { readPageMarks } from './page-marks.js';
import { type PagePlan, planPages } from './plan-pages.js';

export interface Pagination {
  /** The tagged PDF, as Chromium wrote it. */
  readonly bytes: Uint8Array;
  readonly plan: PagePlan;
}

const MAX_PRINTS = 4;

/**
 * Prints until the page numbers in the contents are those of the print itself: nearly always twice. Throws when the
 * pages will not settle, and when `signal` is aborted.
 */
export async function paginate(
  page: Page,
  leaves: readonly Leaf[],
  { title: bookTitle, direction }: Pick<Metadata, 'title' | 'direction'>,
  onPass: (pass: number) => void,
  signal?: AbortSignal,
): Promise<Pagination> {
  onPass(1);
  const first = readPageMarks(await printPass(page, false));
  let plan = planPages(leaves, first.pages, first.total, bookTitle);
  for (let pass = 2; pass <= MAX_PRINTS; pass += 1) {
    signal?.throwIfAborted();
    onPass(pass);
    const labels = Object.fromEntries([...plan.pageOf].map(([id, number]) => [id, plan.pages[number]?.label ?? '']));
    await fillIn(page, { labels, fillers: plan.fillers, furniture: furniture(plan.pages, direction) });
    const bytes = await printPass(page, true);
    const printed = readPageMarks(bytes);
    if (agrees(plan, printed.pages, printed.total)) return { bytes, plan };
    plan = planPages(
      leaves,
      withoutFillers(plan, leaves, printed.pages),
      printed.total - plan.fillers.length,
      bookTitle,
    );
  }
  throw new Error(`the page numbers did not settle in ${MAX_PRINTS} prints`);
}

function agrees(plan: PagePlan, printed: ReadonlyMap<string, number>, total: number): boolean {
  return total === plan.pages.length && [...plan.pageOf].every(([id, page]) => printed.get(id) === page);
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
