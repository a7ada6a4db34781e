import type { PageBlock } from '../report-input.js';

/** Pages from the beginning that are shown one by one, and pages shown at all. */
const FIRST = 12;
const MOST = 40;

/** Which of `total` pages (counted from 0) a report shows: the first twelve, then every nth, forty at most. */
export function choosePages(total: number): readonly number[] {
  const step = Math.max(1, Math.ceil((total - FIRST) / (MOST - FIRST)));
  return Array.from({ length: total }, (_, index) => index).filter(
    (index) => index < FIRST || (index - FIRST) % step === 0,
  );
}

/** Pages whose reading order is shown. */
const READ = 6;

/**
 * The pages whose reading order is most worth a look: those with the most kinds of blocks, since order goes wrong
 * between figures, tables, notes and text. The earlier of equals; in page order.
 */
export function pagesToRead(pages: readonly (readonly PageBlock[])[]): ReadonlySet<number> {
  const ranked = pages
    .map((blocks, index) => ({ index, kinds: new Set(blocks.map(({ type }) => type)).size }))
    .filter(({ kinds }) => kinds > 0)
    .sort((a, b) => b.kinds - a.kinds || a.index - b.index);
  return new Set(ranked.slice(0, READ).map(({ index }) => index));
}
