import type { Settings } from '../../src/config/settings.js';

/** A real book beside the project, and what has to be known of it for it to become a valid EPUB and PDF. */
export interface CorpusBook {
  readonly name: string;
  /** What its author would write in book.yaml. */
  readonly settings?: Settings;
  /** Errors in the manuscript, by their rule, with what is wrong: they are made warnings, and the book is built. */
  readonly faults?: Readonly<Record<string, string>>;
  /** Words that a reader takes otherwise than the book has them, by the reader, with the reason. */
  readonly readings?: readonly KnownReading[];
}

export interface KnownReading {
  readonly reader: 'poppler' | 'pdf.js' | 'mupdf' | 'pdfium';
  /** Of `wanted → given`, or of the two. */
  readonly difference: RegExp | ((wanted: string, given: string) => boolean);
  readonly reason: string;
}

const UNDESCRIBED: Settings = { text: { imagesDecorative: true } };
const COMPOSED_DASHES =
  'The font has no dash of that length: print composes it of em dashes, which is what stands there and is read.';
const MARKS_OF_READERS =
  'MuPDF, PDFium and pdf.js take letters of scripts that are shaped, or on keys with a box of their own, apart.';
/** Readers that keep no order of right-to-left letters: the share of them that is in order all the same. */
export const ORDER_KEPT: Readonly<Record<string, number>> = { 'pdf.js': 0.985, mupdf: 0.92, pdfium: 0.95 };

const BROKEN_WORD = 'A broken word whose halves are words of the book, too.';
const SIGNS =
  'Signs beside words of the other direction stand on their other side on the page, and are found there: “@name”.';
const HAMZA = 'A hamza above one letter and one below another are marks of one shape: they are taken for each other.';

/** Small enough for every run of the tests, with every reader. */
export const SMALL: readonly CorpusBook[] = [{ name: 'drama-earnest' }, { name: 'poetry-rubaiyat' }];

/** Those that are validated wherever validators are mandatory. */
export const NAMED: readonly CorpusBook[] = [
  ...SMALL,
  {
    name: 'novel-wodehouse',
    readings: [{ reader: 'poppler', difference: /⸻/, reason: COMPOSED_DASHES }],
  },
  { name: 'history-keynes' },
  {
    name: 'mdbook-rust',
    readings: [
      ...(['pdf.js', 'mupdf', 'pdfium'] as const).map((reader) => ({
        reader,
        difference: /ctrl|[\p{Script=Arabic}\p{Script=Devanagari}]/iu,
        reason: MARKS_OF_READERS,
      })),
      { reader: 'mupdf', difference: /^game0 → ga me0$/, reason: BROKEN_WORD },
    ],
  },
  { name: 'children-en', settings: UNDESCRIBED },
];

/** Every book there is. */
export const ALL: readonly CorpusBook[] = [
  ...NAMED,
  { name: 'citations-deepreview', faults: { 'link-broken': 'Two links to what a template would fill in' } },
  { name: 'cookbook-based', faults: { 'resource-missing': 'Addresses from the root of its web site: /pix/…' } },
  {
    name: 'honkit-django-en',
    settings: UNDESCRIBED,
    readings: [{ reader: 'mupdf', difference: /order/, reason: BROKEN_WORD }],
  },
  {
    name: 'honkit-jsprimer-ja',
    faults: {
      'include-failed': 'Programs that are not part of the book’s folder',
      'link-broken': 'Two links to sections that were renamed',
      'image-remote': 'Portraits on a server',
    },
  },
  {
    name: 'jekyll-osguide-ar',
    faults: { 'image-remote': 'Portraits on a server' },
    readings: [
      { reader: 'poppler', difference: onlySignsMoved, reason: SIGNS },
      { reader: 'poppler', difference: onlyMarksDiffer, reason: HAMZA },
    ],
  },
  { name: 'math-d2l', faults: { 'chapter-missing': 'Chapters of the contents that are not part of the folder' } },
  {
    name: 'news-rustblog',
    faults: { 'link-broken': 'A link to an article that is not there', 'image-remote': 'Pictures on a server' },
  },
  {
    name: 'quarto-openscapes',
    settings: UNDESCRIBED,
    readings: [{ reader: 'pdf.js', difference: /^(?:FAIR|re)\w+ → (?:FAIR|re) \w+$/, reason: BROKEN_WORD }],
    faults: {
      'link-broken': 'Links without a target, and one to an article that is not there',
      'resource-missing': 'Two pictures that are not there',
      'image-remote': 'The badge of a licence on a server',
    },
  },
  { name: 'tables-asvs4-en', faults: { 'image-remote': 'A drawing on a server' } },
];

/** The letters and digits are the same in the same order, and so are the signs in whatever order; labels are added. */
function onlySignsMoved(wanted: string, given: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  const signs = (text: string) => [...text.replace(/[\p{L}\p{N}\p{M}\s•]/gu, '')].sort().join('');
  return letters(wanted) !== '' && letters(wanted) === letters(given) && signs(wanted) === signs(given);
}

function onlyMarksDiffer(wanted: string, given: string): boolean {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  return wanted !== '' && bare(wanted) === bare(given);
}

/** Whether a reader is known for a difference, as `compareWords` tells it. */
export function isKnown({ difference }: KnownReading, told: string): boolean {
  const words = told.slice(told.indexOf(' | ') + 3);
  if (difference instanceof RegExp) return difference.test(words);
  const [wanted = '', given = ''] = words.split(' → ');
  return difference(wanted, given);
}

/** The settings of a book with its faults made warnings. */
export function settingsOf({ settings = {}, faults = {} }: CorpusBook): Settings {
  const rules = Object.fromEntries(
    Object.keys(faults).map((id) => [id, { severity: 'warning' as const, options: {} }]),
  );
  return { ...settings, rules };
}
