/** What shops ask of a cover, in pixels, for `epub.targets`. Their sizes change; these are the lowest they state. */
export const COVER_SIZES: Readonly<
  Record<string, { readonly shop: string; readonly short: number; readonly long: number }>
> = {
  apple: { shop: 'Apple Books', short: 1400, long: 1400 },
  google: { shop: 'Google Play Books', short: 640, long: 640 },
  kindle: { shop: 'Kindle', short: 625, long: 1000 },
  kobo: { shop: 'Kobo', short: 1072, long: 1448 },
};
