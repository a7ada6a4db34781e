import type { Settings } from './settings.js';

const MEBIBYTE = 1024 * 1024;

/** What a book is like when nobody says otherwise. Margins follow the page's size, see {@link resolvePage}. */
export const defaults = {
  page: { size: 'a5', recto: true },
  theme: { name: 'classic', stylesheets: [], printStylesheets: [], epubStylesheets: [] },
  typography: {
    smartPunctuation: true,
    hyphenate: true,
    justify: true,
    fontSize: '10.5pt',
    lineHeight: 1.4,
    fonts: [],
    families: {},
  },
  text: {
    imagesDecorative: false,
    figures: true,
    numberSections: false,
    numberFigures: true,
    math: true,
    tocDepth: 2,
    multipleH1: 'sections',
  },
  pdf: { conformance: 'auto', bleed: '0mm', cropMarks: false, cover: true },
  epub: { embedFonts: true, targets: [], maxImageSize: 0 },
  accessibility: { hazards: [] },
  rules: {},
  limits: {
    textFile: 16 * MEBIBYTE,
    resourceFile: 512 * MEBIBYTE,
    imagePixels: 100_000_000,
    svgElements: 500_000,
    files: 50_000,
    depth: 100,
    checkedDocument: 4 * MEBIBYTE,
  },
} as const satisfies Settings;
