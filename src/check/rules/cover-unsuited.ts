import { COVER_SIZES } from '../metadata/cover-sizes.js';
import { configPlace } from '../metadata/place.js';
import type { Rule } from '../rule.js';

export const coverUnsuited: Rule = {
  documentation: {
    id: 'cover-unsuited',
    severity: 'warning',
    title: 'Cover that a shop will not take',
    why: 'A shop named in `epub.targets` refuses covers that are too small, and all of them refuse drawings in SVG.',
    fix: 'Export the cover as JPEG or PNG, best with 1600 × 2400 pixels, which all shops take.',
    clauses: ['EPUB 3.3 §5.6.4'],
  },
  publication({ publication: { cover, config }, report }) {
    if (cover === undefined) return;
    const { width, height, mediaType } = cover.resource;
    const say = (found: string, expected: string) =>
      report({
        at: configPlace(config, 'cover'),
        message: `Unexpected cover ${found}, expected ${expected}`,
        hint: 'Export the cover as JPEG or PNG with 1600 × 2400 pixels',
        found,
        expected,
      });
    for (const target of config.epub.targets) {
      const size = COVER_SIZES[target];
      if (size === undefined) continue;
      if (mediaType !== 'image/jpeg' && mediaType !== 'image/png')
        say(`of type ${mediaType}`, `JPEG or PNG for ${size.shop}`);
      else if (width !== undefined && height !== undefined && !isEnough(width, height, size)) {
        say(`of ${width} × ${height} pixels`, `at least ${size.short} × ${size.long} for ${size.shop}`);
      }
    }
  },
};

function isEnough(
  width: number,
  height: number,
  { short, long }: { readonly short: number; readonly long: number },
): boolean {
  return Math.min(width, height) >= short && Math.max(width, height) >= long;
}
