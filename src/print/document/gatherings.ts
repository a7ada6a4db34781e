import type { Publication } from '../../model/publication.js';
import type { Leaf } from './leaves.js';

/** Leaves that the browser prints together, as bookbinders gather them. */
export interface Gathering {
  readonly leaves: readonly Leaf[];
  /** Their HTML, in order. */
  readonly body: string;
}

/** Characters of HTML that are some thousand pages, for which Chromium takes about 1.3 GB. */
const LARGEST = 3_000_000;

/** What may count or tell apart over the whole book: counters, and the first of all pages. */
const OVER_THE_WHOLE = /\bcounter-(?:reset|set|increment)\b|@page\b[^{]*:first\b/;

/**
 * Divides a large book in gatherings of about the same size, so that its length does not decide how much memory its
 * printing takes. `bodies`: the HTML of each leaf. A leaf is never divided, nor a book whose own styles count over all.
 */
export function gatherLeaves(
  leaves: readonly Leaf[],
  bodies: readonly string[],
  { stylesheets }: Pick<Publication, 'stylesheets'>,
  largest = LARGEST,
): readonly Gathering[] {
  const total = bodies.reduce((sum, body) => sum + body.length, 0);
  const whole = stylesheets.some(({ media, css }) => media !== 'epub' && OVER_THE_WHOLE.test(css));
  const count = whole ? 1 : Math.max(1, Math.ceil(total / largest));
  const groups = Array.from({ length: count }, () => ({ leaves: [] as Leaf[], bodies: [] as string[] }));
  let before = 0;
  for (const [index, leaf] of leaves.entries()) {
    const body = bodies[index]!;
    const middle = before + body.length / 2;
    const group = groups[Math.min(count - 1, Math.floor((middle * count) / (total || 1)))]!;
    group.leaves.push(leaf);
    group.bodies.push(body);
    before += body.length;
  }
  return groups
    .filter((group) => group.leaves.length > 0)
    .map((group) => ({ leaves: group.leaves, body: group.bodies.join('') }));
}
