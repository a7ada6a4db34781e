import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const resourceMissing: DiagnosticDocumentation = {
  id: 'resource-missing',
  severity: 'error',
  title: 'File that does not exist',
  why: 'The reader would find a hole where the picture, font or sound should be.',
  fix: 'Correct the path (upper and lower case count), or add the file.',
  clauses: ['EPUB 3.3 §3.5'],
};

export const resourceEmpty: DiagnosticDocumentation = {
  id: 'resource-empty',
  severity: 'error',
  title: 'File of zero bytes',
  why: 'A file of zero bytes is usually a failed download or copy.',
  fix: 'Replace the file with a whole copy.',
  clauses: ['EPUB 3.3 §3.2'],
};

export const resourceOutside: DiagnosticDocumentation = {
  id: 'resource-outside',
  severity: 'error',
  title: 'File outside the manuscript',
  why: 'Files outside the folder of the book are never read, so that a manuscript from a stranger cannot take your files along.',
  fix: 'Copy the file into the folder of the book.',
  clauses: [],
};

export const resourceRemote: DiagnosticDocumentation = {
  id: 'resource-remote',
  severity: 'error',
  title: 'File on the network',
  why: 'A book must be whole without a network: on a train, in an archive, in a hundred years. Nothing is downloaded during a build.',
  fix: 'Download the file into the folder of the book, check its licence, and refer to the copy.',
  clauses: ['EPUB 3.3 §3.6', 'ISO 19005-2 §6.1'],
};

export const resourceData: DiagnosticDocumentation = {
  id: 'resource-data',
  severity: 'error',
  title: 'File written into the text as a data: URL',
  why: 'Such a file cannot be checked, described or replaced.',
  fix: 'Save it as a file in the folder of the book and refer to that.',
  clauses: ['EPUB 3.3 §3.7'],
};

export const resourceKindUnknown: DiagnosticDocumentation = {
  id: 'resource-kind-unknown',
  severity: 'error',
  title: 'File of a kind that books cannot hold',
  why: 'Reading systems show only certain kinds of images, sound and fonts; the first bytes of this file are none of them.',
  fix: 'Convert the file: PNG, JPEG, WebP or SVG for images; MP3, M4A or Opus for sound; MP4 for video; OTF, TTF or WOFF2 for fonts.',
  clauses: ['EPUB 3.3 §3.2'],
};

export const resourceExtensionWrong: DiagnosticDocumentation = {
  id: 'resource-extension-wrong',
  severity: 'warning',
  title: 'File name that disagrees with the content',
  why: 'Some reading systems trust the name and show nothing. The book is built by the content.',
  fix: 'Rename the file, or convert it to what its name says.',
  clauses: ['EPUB 3.3 §5.6.2'],
};

export const resourceTooLarge: DiagnosticDocumentation = {
  id: 'resource-too-large',
  severity: 'error',
  title: 'File beyond the limit',
  why: 'Lectern bounds what one file may cost, because a manuscript may come from anyone.',
  fix: 'Make the file smaller, or raise `limits: {resource-file: …}` in book.yaml.',
  clauses: [],
};

export const imageTooLarge: DiagnosticDocumentation = {
  id: 'image-too-large',
  severity: 'error',
  title: 'Image with too many pixels',
  why: 'A small file can hold an image that takes gigabytes to show, and brings reading systems down.',
  fix: 'Scale the image down, or raise `limits: {image-pixels: …}` in book.yaml.',
  clauses: [],
};

export const imageBroken: DiagnosticDocumentation = {
  id: 'image-broken',
  severity: 'error',
  title: 'Image without readable dimensions',
  why: 'The file begins like an image but is cut off or damaged.',
  fix: 'Export the image again.',
  clauses: ['EPUB 3.3 §3.2'],
};
