import { metadataOf } from '../metadata.js';
import type { EpubRule } from '../rule.js';

/** Apple Books shows embedded fonts only when asked to. */
export const embeddedFonts: EpubRule = {
  documentation: {
    id: 'epub-embedded-fonts-unused',
    severity: 'info',
    title: 'Embedded fonts that Apple Books will not show',
    why: 'Apple Books uses its own fonts unless the package document says otherwise.',
    fix: 'Add `<meta property="ibooks:specified-fonts">true</meta>`.',
    clauses: ['Apple Books Asset Guide'],
  },
  publication({ package: packageDocument }, report) {
    const fonts = packageDocument.manifest.some(({ mediaType }) => /^font\/|font-|opentype/.test(mediaType));
    if (fonts && metadataOf(packageDocument, 'ibooks:specified-fonts').length === 0)
      report({
        message: 'Unexpected embedded fonts without ibooks:specified-fonts, expected it to be true',
        at: { path: packageDocument.path },
      });
  },
};
