import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const linkBroken: DiagnosticDocumentation = {
  id: 'link-broken',
  severity: 'error',
  title: 'Link to a place that does not exist',
  why: 'Following it leads nowhere, and EPUB checkers and shops refuse the book.',
  fix: 'Correct the file name or the identifier after `#`, or remove the link.',
  clauses: ['EPUB 3.3 §3.1', 'WCAG 2.2 SC 2.4.4'],
  examples: [{ bad: '[next](chapter-9.md#nope)', good: '[next](chapter-2.md#summary)' }],
};

export const referenceUnknown: DiagnosticDocumentation = {
  id: 'link-reference-unknown',
  severity: 'info',
  title: 'Reference to a figure, table or section that does not exist',
  why: 'It is printed as it is written, and readers cannot follow it.',
  fix: 'Give the figure, table or heading that identifier, such as `{#fig-tides}`, or correct the reference.',
  clauses: ['WCAG 2.2 SC 2.4.4'],
  examples: [{ bad: 'See @fig-tide.', good: 'See @fig-tides.' }],
};

export const linkOutsideBook: DiagnosticDocumentation = {
  id: 'link-outside-book',
  severity: 'warning',
  title: 'Link to a file that is not part of the book',
  why: 'The file does not travel with the publication, so the link would be dead. Its text is kept.',
  fix: 'Link to its full address on the web, or add the file to the order of chapters.',
  clauses: ['EPUB 3.3 §3.1'],
};

export const linkUnsafe: DiagnosticDocumentation = {
  id: 'link-unsafe',
  severity: 'warning',
  title: 'Link with an address that may not be followed',
  why: 'Only `http`, `https`, `mailto` and `tel` addresses are safe and useful in a publication. The text is kept.',
  fix: 'Link to an ordinary web address.',
  clauses: ['EPUB 3.3 §3.1'],
  examples: [{ bad: '[run](javascript:alert(1))', good: '[read](https://example.org/)' }],
};

export const imageRemote: DiagnosticDocumentation = {
  id: 'image-remote',
  severity: 'error',
  title: 'Image from the network',
  why: 'Publications carry their images; nothing is fetched while building, and readers may be offline.',
  fix: 'Save the image in the manuscript’s folder and refer to it there.',
  clauses: ['EPUB 3.3 §3.6'],
  examples: [{ bad: '![Map](https://example.org/map.png)', good: '![Map](images/map.png)' }],
};

export const mediaRemote: DiagnosticDocumentation = {
  id: 'media-remote',
  severity: 'warning',
  title: 'Audio, video or captions from the network',
  why: 'Nothing is fetched while building, and the media would be missing offline. The text alternative is kept.',
  fix: 'Save the file in the manuscript’s folder, or link to the address in the text.',
  clauses: ['EPUB 3.3 §3.6'],
};
