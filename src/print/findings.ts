import type { Diagnostic, DiagnosticDocumentation, Place } from '../diagnostic.js';
import { PDF_FINDINGS } from './pdf/findings.js';
import type { TaggedElement } from './print-facts.js';

/** A character that no font at hand can draw. */
export function glyphMissing(character: string, place: Place | undefined, fontPackage: string): Diagnostic {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    id: 'glyph-missing',
    severity: 'error',
    message: `Unexpected character ${code} (${character}), expected one that an available font can draw`,
    found: character,
    ...(place && { place }),
    hint: `Install the font with \`npm install @fontsource/${fontPackage}\`, or name a font that has it under typography.fonts`,
    clauses: ['ISO 14289-1 §7.21.8', 'ISO 19005-2 §6.2.11.8'],
  };
}

/** Further characters that the same font would draw. */
export function glyphsMissing(
  characters: readonly string[],
  place: Place | undefined,
  fontPackage: string,
): Diagnostic {
  const first = glyphMissing(characters[0]!, place, fontPackage);
  const shown = characters.slice(0, 40).join('');
  return {
    ...first,
    message: `Unexpected ${characters.length} further characters (${shown}${characters.length > 40 ? '…' : ''}), expected ones that an available font can draw`,
    found: shown,
  };
}

/** A table whose words have to break in order to fit the page. */
export function tableTooWide(place: Place | undefined): Diagnostic {
  return {
    id: 'table-too-wide',
    severity: 'warning',
    message: 'Unexpected width of a table, expected columns whose words fit side by side on the page',
    ...(place && { place }),
    hint: 'Use fewer columns or shorter words, turn rows and columns round, or choose a larger page under page.size',
    clauses: ['WCAG 2.2 SC 1.3.1'],
  };
}

/** What is too wide for the page by so much that it is hard to read at the size at which it fits. */
export function printTooWide({ name, place }: TaggedElement, scale: number): Diagnostic {
  const what = NAMES[name] ?? 'element';
  return {
    id: 'print-too-wide',
    severity: 'warning',
    message: `Unexpected ${what} that fits the page only at ${Math.round(scale * 100)} % of its size, expected one that fits at ${Math.round(LEGIBLE * 100)} % or more`,
    ...(place && { place }),
    hint: 'Break it over several lines, shorten it, or choose a larger page under page.size',
    clauses: ['WCAG 2.2 SC 1.4.4'],
  };
}

/** The part of its size below which 10-point type is hard to read. */
const LEGIBLE = 0.7;

const NAMES: Readonly<Record<string, string>> = {
  math: 'formula',
  img: 'image',
  svg: 'image',
  pre: 'code',
  table: 'table',
  p: 'paragraph',
};

/** What had to be set smaller than is legible, in the order of the book. `fitted`: element → part of its size. */
export function tooWide(
  fitted: ReadonlyMap<number, number>,
  elements: ReadonlyMap<number, TaggedElement>,
): readonly Diagnostic[] {
  return [...fitted]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, scale]) => {
      const element = elements.get(number);
      return element && scale < LEGIBLE ? [printTooWide(element, scale)] : [];
    });
}

/** A font that neither Lectern ships nor the book names. */
export function fontUnexpected(name: string): Diagnostic {
  return {
    id: 'print-font-unexpected',
    severity: 'error',
    message: `Unexpected font ${name} in the PDF, expected only fonts of the book and of Lectern`,
    found: name,
    hint: 'Remove `font` and `font-family` declarations that name it from your stylesheets, or add the font under typography.fonts',
    clauses: ['ISO 19005-2 §6.2.11.4'],
  };
}

/** Text of the manuscript that is not in the PDF. */
export function textLost(excerpt: string, place: Place | undefined): Diagnostic {
  return {
    id: 'print-text-lost',
    severity: 'error',
    message: `Unexpected loss of the text "${excerpt}" in print, expected all text in the PDF`,
    found: excerpt,
    ...(place && { place }),
    hint: 'Remove the styles that hide it in print, such as `display: none`, `filter` or `content`',
    clauses: ['ISO 14289-1 §7.1', 'WCAG 2.2 SC 1.3.1'],
  };
}

/** The browser went away or did not answer, twice. */
export function browserCrashed(reason: string): Diagnostic {
  return {
    id: 'browser-crashed',
    severity: 'error',
    message: `Unexpected end of the browser while it printed (${reason}), expected a PDF`,
    hint: 'Run `lectern doctor` to see which browser is used, and name another one with --browser',
  };
}

/** What the handbook says of the findings of this stage. */
export const PRINT_FINDINGS: readonly DiagnosticDocumentation[] = [
  {
    id: 'glyph-missing',
    severity: 'error',
    title: 'Character without a glyph',
    why: 'The PDF embeds only fonts that Lectern ships or the book names, so that its pages are the same on every machine. A character that none of them can draw would be printed as an empty box.',
    fix: 'Add the font package named in the hint to the book (`npm install` beside book.yaml), or put a font file into the book and name it under `typography.fonts`.',
    clauses: ['ISO 14289-1 §7.21.8', 'ISO 19005-2 §6.2.11.8'],
  },
  {
    id: 'table-too-wide',
    severity: 'warning',
    title: 'Table too wide for the page',
    why: 'Lectern sets a wide table smaller, and when that is not enough turns it to a page on its side. Where even that is too narrow its words break anywhere, so that nothing is cut off. Such a table is hard to read.',
    fix: 'Use fewer columns or shorter words, split the table, turn rows and columns round, or choose a larger `page.size`.',
    clauses: [],
  },
  {
    id: 'print-too-wide',
    severity: 'warning',
    title: 'Too wide to be printed at a legible size',
    why: 'Whatever is wider than the page is set smaller until it fits, so that nothing is cut off and the rest of the book keeps its size. This became smaller than most people can read with ease.',
    fix: 'Break a long formula over several lines (`\\begin{aligned} … \\\\ … \\end{aligned}`), shorten it, give your own HTML no fixed width, or choose a larger `page.size`.',
    clauses: ['WCAG 2.2 SC 1.4.4'],
  },
  {
    id: 'print-font-unexpected',
    severity: 'error',
    title: 'Font of the machine in the PDF',
    why: 'A style asks for a font that is neither in the book nor shipped with Lectern, and the browser took it from the machine. Its licence is unknown, and on another machine the pages would be different.',
    fix: 'Use `var(--serif)`, `var(--sans)` or `var(--mono)` in your stylesheets, or put the font into the book and name it under `typography.fonts`.',
    clauses: ['ISO 19005-2 §6.2.11.4'],
  },
  {
    id: 'print-text-lost',
    severity: 'error',
    title: 'Text that did not reach the PDF',
    why: 'The printed text was compared with the manuscript, and words are missing. Styles can hide text or take it out of what screen readers and search get, and no validator notices.',
    fix: 'Look for `display: none`, `visibility: hidden`, `filter` or `opacity: 0` in your print stylesheets.',
    clauses: ['ISO 14289-1 §7.1', 'WCAG 2.2 SC 1.3.1'],
  },
  {
    id: 'browser-crashed',
    severity: 'error',
    title: 'Browser ended while printing',
    why: 'The PDF is printed by Chromium. It was started again once and ended again, so there is no PDF.',
    fix: 'See with `lectern doctor` which browser is used. Free memory, or name another browser with `--browser`.',
    clauses: [],
  },
  ...PDF_FINDINGS,
];
