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

/** By the name in `epub.targets`. */
export const DEMANDS: Readonly<Record<string, TargetDemands>> = {
  apple: {
    name: 'Apple Books',
    guidelines: 'Apple Books Asset Guide',
    imagePixels: 5_600_000,
    imageTypes: ['image/jpeg', 'image/png', 'image/gif', 'image/svg+xml'],
    cover: { shorter: 1400, longer: 1400 },
    fileSize: 2000 * MEGABYTE,
  },
  google: {
    name: 'Google Play Books',
    guidelines: 'Google Play Books Partner Center: file guidelines',
    cover: { shorter: 640, longer: 640, most: 7200 },
    fileSize: 2000 * MEGABYTE,
  },
  kindle: {
    name: 'Kindle',
    guidelines: 'Kindle Publishing Guidelines',
    imageTypes: ['image/jpeg', 'image/png', 'image/gif', 'image/svg+xml'],
    cover: { shorter: 625, longer: 1000, most: 10_000 },
    fileSize: 650 * MEGABYTE,
    silent: true,
    tableColumns: 10,
  },
  kobo: {
    name: 'Kobo',
    guidelines: 'Kobo EPUB Guidelines',
    silent: true,
    tableColumns: 10,
  },
  // Asks for nothing beyond EPUB 3.3.
  thorium: { name: 'Thorium Reader', guidelines: 'EPUB 3.3' },
};
