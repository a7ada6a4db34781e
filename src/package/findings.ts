import type { Diagnostic, DiagnosticDocumentation, Place } from '../diagnostic.js';
import { TARGET_FINDINGS } from './targets/findings.js';

/** What packaging has to tell, one function for each finding. */
export const findings = {
  coverIsDrawing: (why: string): Diagnostic => ({
    id: 'cover-not-rendered',
    severity: 'info',
    message: `Unexpected SVG cover (${why}), expected a PNG`,
    hint: 'Give a cover image in book.yaml, or run `lectern doctor` to see how to get a browser',
  }),
  foreignResource: (path: string, mediaType: string): Diagnostic => ({
    id: 'resource-not-core-media-type',
    severity: 'error',
    message: `Unexpected ${mediaType} file ${path}, expected a type that every reading system shows`,
    found: mediaType,
    expected: 'PNG, JPEG, GIF, WebP, SVG, MP3, MP4 audio or video, WebM, TTF, OTF, WOFF, WOFF2, WebVTT or CSS',
    hint: 'Convert the file to one of these types',
    clauses: ['EPUB 3.3 §3.2'],
  }),
  documentTooLarge: (place: Place, bytes: number): Diagnostic => ({
    id: 'chapter-too-large',
    severity: 'warning',
    message: `Unexpected chapter of ${(bytes / 1e6).toFixed(1)} MB, expected at most 10 MB`,
    place,
    hint: 'Split the chapter into several files',
    clauses: ['Kobo eBook Publishing Guidelines'],
  }),
  fontNotLoaded: (path: string, place: Place | undefined): Diagnostic => ({
    id: 'font-not-packaged',
    severity: 'warning',
    message: `Unexpected missing font ${path}, expected a file that can be embedded`,
    ...(place && { place }),
    hint: 'Correct the path under `typography.fonts` in book.yaml',
  }),
  imagesNotScaled: (place: Place | undefined): Diagnostic => ({
    id: 'images-not-scaled',
    severity: 'warning',
    message: 'Unexpected `epub.maxImageSize` without the package `sharp`, expected it to be installed',
    ...(place && { place }),
    hint: 'Run `npm install sharp`, or remove `epub.maxImageSize` from book.yaml',
  }),
} as const;

/** What the handbook says of the findings of this stage. */
export const PACKAGE_FINDINGS: readonly DiagnosticDocumentation[] = [
  {
    id: 'cover-not-rendered',
    severity: 'info',
    title: 'Generated cover left as a drawing',
    why: 'Shops and some older devices show only PNG and JPEG covers. Lectern draws the cover with a browser; without one, or without a font for the title’s script, the drawing itself becomes the cover.',
    fix: 'Give a cover image under `cover` in `book.yaml`, or let Lectern find a browser (`lectern doctor`), or add a font for the title’s script under `typography.fonts`.',
    clauses: [],
  },
  {
    id: 'resource-not-core-media-type',
    severity: 'error',
    title: 'File of a type that reading systems need not support',
    why: 'Reading systems may leave out what is not a core media type, and the reader sees nothing.',
    fix: 'Convert the file: images to PNG, JPEG or SVG, audio to MP3, video to MP4.',
    clauses: ['EPUB 3.3 §3.2'],
  },
  {
    id: 'chapter-too-large',
    severity: 'warning',
    title: 'Chapter of more than 10 MB',
    why: 'Kobo advises against more than 10 MB for one XHTML file with what is embedded in it, and devices with little memory open large files slowly or not at all.',
    fix: 'Split the chapter into several Markdown files.',
    clauses: ['Kobo eBook Publishing Guidelines'],
  },
  {
    id: 'font-not-packaged',
    severity: 'warning',
    title: 'Font that could not be embedded',
    why: 'The text is shown in the reading system’s font, in which characters may be missing.',
    fix: 'Correct the path of the font under `typography.fonts` in `book.yaml`.',
    clauses: [],
  },
  {
    id: 'images-not-scaled',
    severity: 'warning',
    title: 'Images not scaled down',
    why: 'Scaling images needs the package `sharp`, which is not installed by default because it is large. The EPUB has the images as they are.',
    fix: 'Run `npm install sharp` where Lectern is installed, or remove `epub.maxImageSize`.',
    clauses: [],
  },
  ...TARGET_FINDINGS,
];
