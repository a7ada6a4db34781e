/** What a shop or its reading systems ask for beyond EPUB 3.3, as its guidelines say. */
export interface TargetDemands {
  readonly name: string;
  /** Where it is written. */
  readonly guidelines: string;
  /** Width × height of an image in the text. */
  readonly imagePixels?: number;
  /** Image types that are shown; absent: all core media types. */
  readonly imageTypes?: readonly string[];
  /** Pixels of the cover's shorter side, and of its longer one. */
  readonly cover?: { readonly shorter: number; readonly longer: number; readonly most?: number };
  /** Bytes of the EPUB. */
  readonly fileSize?: number;
  /** Sound and moving pictures are not played, or not everywhere. */
  readonly silent?: true;
  readonly tableColumns?: number;
}

const MEGABYTE = 1_000_000;

/** By the name in `epub.targets`. Each number stands in the document named beside it. */
export const DEMANDS: Readonly<Record<string, TargetDemands>> = {
  apple: {
    name: 'Apple Books',
    guidelines: 'Apple Books Asset Guide',
    // “Book images” (help.apple.com/itc/booksassetguide): JPEG or PNG, not more than 5.6 million pixels; SVG is text.
    imagePixels: 5_600_000,
    imageTypes: ['image/jpeg', 'image/png', 'image/svg+xml'],
    // What the delivery tools of the store have asked of the shorter side; its guidelines name no number.
    cover: { shorter: 1400, longer: 1400 },
    // “Prepare your book” (itunespartner.apple.com/books/support/9-prepare-book) and “Audio and Video Overview”
    // (help.apple.com/itc/booksassetguide/en.lproj/itcd08fcb646.html): up to 2 GB.
    fileSize: 2000 * MEGABYTE,
  },
  google: {
    name: 'Google Play Books',
    guidelines: 'Google Play Books Partner Center: file guidelines',
    // “Size and quality limits” (support.google.com/books/partner/answer/3424254).
    cover: { shorter: 640, longer: 640, most: 7200 },
    fileSize: 2000 * MEGABYTE,
  },
  kindle: {
    name: 'Kindle',
    guidelines: 'Kindle Publishing Guidelines',
    // “Image Guidelines – Reflowable” (kdp.amazon.com/help/topic/G75V4YX5X8GRGXWV); BMP is no EPUB image.
    imageTypes: ['image/jpeg', 'image/png', 'image/gif', 'image/svg+xml'],
    // “Cover Image Guidelines” (kdp.amazon.com/help/topic/G6GTK3T3NUHKLEFX).
    cover: { shorter: 625, longer: 1000, most: 10_000 },
    // “Audio and Video Guidelines”: 650 MB can be converted, and text has to stand in for devices that play nothing.
    // Those who prepare files for it name the same limit of every upload (publishing.co.uk, “File size over 650MB”).
    fileSize: 650 * MEGABYTE,
    silent: true,
  },
  kobo: {
    name: 'Kobo',
    guidelines: 'Kobo EPUB Guidelines',
    // “Support Grid”, “Limitations and Maximums” and “Tables” (github.com/kobolabs/epub-spec).
    silent: true,
    fileSize: 1000 * MEGABYTE,
    tableColumns: 4,
  },
  // Asks for nothing beyond EPUB 3.3.
  thorium: { name: 'Thorium Reader', guidelines: 'EPUB 3.3' },
};
