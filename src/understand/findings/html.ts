import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const htmlRemoved: DiagnosticDocumentation = {
  id: 'html-removed',
  severity: 'warning',
  title: 'HTML that a publication may not hold',
  why: 'Scripts, forms, frames and embedded objects act or fetch; reading systems refuse them, and a print has no use for them.',
  fix: 'Say the same in text, or link to a page that does it.',
  clauses: ['EPUB 3.3 §6.3'],
  examples: [{ bad: '<iframe src="https://example.org/map"></iframe>', good: '[Map](https://example.org/map)' }],
};

export const htmlHandlerRemoved: DiagnosticDocumentation = {
  id: 'html-handler-removed',
  severity: 'warning',
  title: 'Event handler in HTML',
  why: 'A publication runs no script, so the handler would do nothing, or harm.',
  fix: 'Remove the attribute.',
  clauses: ['EPUB 3.3 §6.3'],
  examples: [{ bad: '<p onclick="go()">text</p>', good: '<p>text</p>' }],
};

export const htmlStyleRemoved: DiagnosticDocumentation = {
  id: 'html-style-removed',
  severity: 'warning',
  title: 'Style in HTML that may not be applied',
  why: 'It fetches from elsewhere, takes text out of the flow, or sets the direction that must stand in `dir`.',
  fix: 'Use a class and a stylesheet, or leave it to the theme.',
  clauses: ['EPUB 3.3 §6.4.1'],
  examples: [{ bad: '<p style="position:fixed">text</p>', good: '<p class="margin-note">text</p>' }],
};

export const htmlUnknownElement: DiagnosticDocumentation = {
  id: 'html-unknown-element',
  severity: 'info',
  title: 'Element that HTML does not have',
  why: 'Checkers refuse unknown elements. Its content is kept in a division or span with the name as class.',
  fix: 'Use an element of HTML, or a division: `::: {.name}`.',
  clauses: ['EPUB 3.3 §6.1'],
  examples: [{ bad: '<Callout>text</Callout>', good: '::: {.note}\ntext\n:::' }],
};

export const htmlUnbalanced: DiagnosticDocumentation = {
  id: 'html-unbalanced',
  severity: 'warning',
  title: 'HTML tags that do not pair',
  why: 'Everything up to the end of the file is part of an element that is never closed, which is rarely meant; elements that cross are cut apart. Lectern closes what is open with the chapter.',
  fix: 'Write the closing tag, inside the element around it.',
  clauses: ['EPUB 3.3 §6.1'],
  examples: [{ bad: '<div>\n\ntext', good: '<div>\n\ntext\n\n</div>' }],
};
