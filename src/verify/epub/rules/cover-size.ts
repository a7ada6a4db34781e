import type { EpubRule } from '../rule.js';

/** Google Play Books: longest and shortest side, in pixels. */
const SHORTEST = 640;
const LONGEST = 7200;

/** Covers that a shop refuses for their size. */
export const coverSize: EpubRule = {
  documentation: {
    id: 'epub-cover-size',
    severity: 'warning',
    title: 'Cover image too small or too large for shops',
    why: 'Shops refuse covers outside their limits, and small ones look poor on a good screen.',
    fix: 'Give a cover of about 1,600 by 2,560 pixels.',
    clauses: ['Google Play Books cover requirements'],
  },
  publication({ cover }, report) {
    if (!cover) return;
    const { width, height } = cover;
    if (Math.min(width, height) >= SHORTEST && Math.max(width, height) <= LONGEST) return;
    report({
      message: `Unexpected cover of ${width} × ${height} pixels, expected sides from ${SHORTEST} to ${LONGEST}`,
      at: { path: cover.path },
    });
  },
};
