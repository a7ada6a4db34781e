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
  /** Of `wanted → given`. */
  readonly difference: RegExp;
  readonly reason: string;
}

const UNDESCRIBED: Settings = { text: { imagesDecorative: true } };
const COMPOSED_DASHES =
  'The font has no dash of that length: print composes it of em dashes, which is what stands there and is read.';
const MARKS_OF_READERS =
  'MuPDF, PDFium and pdf.js take letters of scripts that are shaped, or on keys with a box of their own, apart.';
const TURNED =
  'Poppler gives right-to-left text back from the order on the page: signs beside Latin words go to the other side.';

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
    readings: (['poppler', 'pdf.js', 'mupdf', 'pdfium'] as const).map((reader) => ({
      reader,
      difference: /ctrl|[\p{Script=Arabic}\p{Script=Devanagari}]/iu,
      reason: MARKS_OF_READERS,
    })),
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
    readings: [
      { reader: 'mupdf', difference: /order/, reason: 'A broken word whose halves are words of the book, too.' },
    ],
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
    readings: [{ reader: 'poppler', difference: /./, reason: TURNED }],
  },
  { name: 'math-d2l', faults: { 'chapter-missing': 'Chapters of the contents that are not part of the folder' } },
  {
    name: 'news-rustblog',
    faults: { 'link-broken': 'A link to an article that is not there', 'image-remote': 'Pictures on a server' },
  },
  {
    name: 'quarto-openscapes',
    settings: UNDESCRIBED,
    faults: {
      'link-broken': 'Links without a target, and one to an article that is not there',
      'resource-missing': 'Two pictures that are not there',
      'image-remote': 'The badge of a licence on a server',
    },
  },
  { name: 'tables-asvs4-en', faults: { 'image-remote': 'A drawing on a server' } },
];

/** The settings of a book with its faults made warnings. */
export function settingsOf({ settings = {}, faults = {} }: CorpusBook): Settings {
  const rules = Object.fromEntries(
    Object.keys(faults).map((id) => [id, { severity: 'warning' as const, options: {} }]),
  );
  return { ...settings, rules };
}
