import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const svgMalformed: DiagnosticDocumentation = {
  id: 'svg-malformed',
  severity: 'error',
  title: 'SVG that is not well-formed XML',
  why: 'Reading systems show nothing, or refuse the whole book.',
  fix: 'Export the drawing again, or correct it at the place named.',
  clauses: ['EPUB 3.3 §6.2'],
};

export const svgTooLarge: DiagnosticDocumentation = {
  id: 'svg-too-large',
  severity: 'error',
  title: 'Drawing of more elements than the limit',
  why: 'Readers’ devices draw each `use`, pattern, mask or marker as often as it is referred to: a few lines can stand for more than any of them can draw.',
  fix: 'Simplify the drawing, save it as a bitmap, or raise `limits: {svg-elements: …}` in book.yaml.',
  clauses: [],
};

export const svgSanitised: DiagnosticDocumentation = {
  id: 'svg-sanitised',
  severity: 'warning',
  title: 'SVG with content that acts or fetches',
  why: 'Scripts, event handlers and outside references are unsafe and refused by reading systems. They were removed.',
  fix: 'Export the drawing without them.',
  clauses: ['EPUB 3.3 §6.2', 'EPUB 3.3 §3.6'],
};

export const stylesheetReference: DiagnosticDocumentation = {
  id: 'stylesheet-reference',
  severity: 'error',
  title: 'Stylesheet that refers to something outside the book',
  why: 'Publications carry their fonts and images; nothing is fetched, and nothing outside the manuscript is read.',
  fix: 'Put the file in the manuscript’s folder and refer to it by a relative path.',
  clauses: ['EPUB 3.3 §3.6', 'EPUB 3.3 §6.4'],
  examples: [
    { bad: '@import url(https://example.org/a.css);', good: '@font-face { font-family: A; src: url(fonts/a.woff2) }' },
  ],
};

export const stylesheetUnsafe: DiagnosticDocumentation = {
  id: 'stylesheet-unsafe',
  severity: 'warning',
  title: 'Style that browsers of old ran as a program',
  why: '`behavior`, `-moz-binding` and `expression()` run code. They were removed.',
  fix: 'Remove the declaration.',
  clauses: ['EPUB 3.3 §6.4'],
};

export const stylesheetMalformed: DiagnosticDocumentation = {
  id: 'stylesheet-malformed',
  severity: 'warning',
  title: 'Stylesheet that cannot be understood in part',
  why: 'Readers’ devices will skip what is wrong, each in its own way.',
  fix: 'Correct the CSS at the place named.',
  clauses: ['EPUB 3.3 §6.4'],
};

export const fontUnusable: DiagnosticDocumentation = {
  id: 'font-unusable',
  severity: 'error',
  title: 'Font that is missing or not a font',
  why: 'The text would be set in another face, and glyphs may be missing.',
  fix: 'Add a TTF, OTF, WOFF or WOFF2 file at that path, or remove the rule (or the entry in book.yaml).',
  clauses: ['EPUB 3.3 §3.3'],
  examples: [
    {
      bad: '@font-face { font-family: A; src: url(missing.woff2) }',
      good: '@font-face { font-family: A; src: url(fonts/a.woff2) }',
    },
  ],
};
