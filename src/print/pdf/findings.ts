import type { Diagnostic, DiagnosticDocumentation, Place } from '../../diagnostic.js';
import type { GlyphFault } from './content/read-content.js';

const at = (place: Place | undefined) => (place === undefined ? {} : { place });

/** A character was printed that none of the fonts has. */
export function missingGlyph(fault: GlyphFault, place: Place | undefined): Diagnostic {
  return {
    id: 'print-glyph-missing',
    severity: 'error',
    message: `Unexpected character without a glyph after "${fault.before.trim()}", expected every character in a font of the book`,
    ...at(place),
    hint: 'Add a font that has the character to typography.fonts',
    clauses: ['ISO 14289-1 §7.21.8', 'ISO 19005-2 §6.2.11.8'],
    artifact: `page ${fault.page + 1}`,
  };
}

/** Text was printed that no reader can take from the file. */
export function unreadableText(fault: GlyphFault, place: Place | undefined): Diagnostic {
  return {
    id: 'pdf-text-unreadable',
    severity: 'error',
    message: `Unexpected glyph of ${fault.family} without text after "${fault.before.trim()}", expected text that can be read and searched`,
    ...at(place),
    hint: 'Use another font for this text',
    clauses: ['ISO 14289-1 §7.21.7', 'ISO 19005-2 §6.2.11.7.2'],
    artifact: `page ${fault.page + 1}`,
  };
}

/** A link leads to something that was not printed. */
export function deadLink(target: string, place: Place | undefined): Diagnostic {
  return {
    id: 'pdf-link-target-missing',
    severity: 'error',
    message: `Unexpected link to #${target}, which is not printed, expected a target with content`,
    ...at(place),
    found: `#${target}`,
    hint: 'Give the target some content, or link to the block around it',
    clauses: ['WCAG 2.2 SC 2.4.4'],
  };
}

/** An image has no alternative text. */
export function missingAlternative(place: Place | undefined): Diagnostic {
  return {
    id: 'pdf-figure-alt-missing',
    severity: 'error',
    message: 'Unexpected image without alternative text, expected a description',
    ...at(place),
    hint: 'Describe the image, or declare it decorative',
    clauses: ['ISO 14289-1 §7.3', 'WCAG 2.2 SC 1.1.1'],
  };
}

/** What the handbook says of the findings of this folder. */
export const PDF_FINDINGS: readonly DiagnosticDocumentation[] = [
  {
    id: 'print-glyph-missing',
    severity: 'error',
    title: 'Character that no font can print',
    why: 'The page shows an empty box, and a screen reader, search and copying get nothing at all.',
    fix: 'Name a font that has the character under `typography.fonts`, or write the text with other characters.',
    clauses: ['ISO 14289-1 §7.21.8', 'ISO 19005-2 §6.2.11.8'],
  },
  {
    id: 'pdf-text-unreadable',
    severity: 'error',
    title: 'Printed text that cannot be read from the file',
    why: 'The glyphs look right but do not say which characters they are, so they cannot be read aloud, found or copied.',
    fix: 'Use another font for this text; most often the font has glyphs without a Unicode mapping.',
    clauses: ['ISO 14289-1 §7.21.7', 'ISO 19005-2 §6.2.11.7.2'],
  },
  {
    id: 'pdf-link-target-missing',
    severity: 'error',
    title: 'Link to something that is not printed',
    why: 'The link would lead nowhere. It happens when the target is empty or hidden in print.',
    fix: 'Give the target some content, or link to the block around it.',
    clauses: ['WCAG 2.2 SC 2.4.4'],
  },
  {
    id: 'pdf-figure-alt-missing',
    severity: 'error',
    title: 'Printed image without alternative text',
    why: 'A reader who cannot see the image gets nothing in its place, and the file cannot conform to PDF/UA.',
    fix: 'Write what the image says between the brackets, `![A lighthouse at dusk](lighthouse.jpg)`, or declare it decorative.',
    clauses: ['ISO 14289-1 §7.3', 'WCAG 2.2 SC 1.1.1'],
    examples: [{ bad: '![](lighthouse.jpg)', good: '![A lighthouse at dusk](lighthouse.jpg)' }],
  },
];
