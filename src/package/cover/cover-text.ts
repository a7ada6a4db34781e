import type { Publication } from '../../model/publication.js';

/** What a cover is composed of, known before any chapter is. */
export type CoverBook = Pick<Publication, 'metadata' | 'config'>;

/** What a cover says. */
export interface CoverText {
  readonly title: string;
  readonly subtitle: string;
  /** Authors, or other creators where there are none; at most four by name. */
  readonly authors: string;
  /** Series and position, or the publisher, for the small line. */
  readonly publisher: string;
  readonly series: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The words of the cover, from the metadata. */
export function coverText({ metadata }: CoverBook): CoverText {
  const { title, subtitle = '', creators, publisher = '', series, direction } = metadata;
  const authors = creators.filter(({ roles }) => roles.includes('aut'));
  const names = (authors.length > 0 ? authors : creators).map(({ name }) => name);
  const shown = names.length > 4 ? [...names.slice(0, 3), '…'] : names;
  return {
    title,
    subtitle,
    authors: shown.join(' · '),
    publisher,
    series: series ? [series.title, series.position].filter(Boolean).join(' · ') : '',
    direction,
  };
}
