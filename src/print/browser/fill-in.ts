import type { Page } from 'puppeteer-core';

/** What is known only after a first print. */
export interface PageFacts {
  /** Id → label of its page. */
  readonly labels: Readonly<Record<string, string>>;
  /** Leaves with an empty page before them. */
  readonly fillers: readonly string[];
  /**
   * Whether an empty page stands before all that is not printed: where a gathering starts on the side that no document
   * starts on (CSS Paged Media 3 §4.4), left in a book that is read from left to right.
   */
  readonly leadsIn: boolean;
  /** Rules of the running heads and folios. */
  readonly furniture: string;
}

/** Writes page numbers into the contents, shows the empty pages that are needed, and sets the running heads. */
export async function fillIn(page: Page, facts: PageFacts): Promise<void> {
  await page.evaluate(`(${FILL})(${JSON.stringify(facts)})`);
}

// Runs in the browser, so it is text: the project's own types know no DOM.
const FILL = `({ labels, fillers, leadsIn, furniture }) => {
  for (const slot of document.querySelectorAll('[data-page]')) slot.textContent = labels[slot.dataset.page] ?? '';
  for (const filler of document.querySelectorAll('.filler')) {
    filler.classList.toggle('needed', fillers.includes(filler.dataset.for));
  }
  document.getElementById('lectern-lead-in').classList.toggle('needed', leadsIn);
  document.getElementById('lectern-furniture').textContent = furniture;
}`;
