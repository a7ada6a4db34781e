import type { Publication } from '../../model/publication.js';
import { attributesXml } from '../xml-element.js';
import { escapeXml } from '../xml-text.js';
import { chanceFrom } from './chance.js';
import { classicCover } from './classic-cover.js';
import { type CoverBook, coverText } from './cover-text.js';
import { manualCover } from './manual-cover.js';
import { COVER_HEIGHT, COVER_WIDTH } from './svg.js';

const OTHER_SCRIPTS =
  '"Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif Devanagari", "Noto Serif Bengali", "Noto Serif Thai"';
/** The families of what is set with serifs, first choice first. */
export const SERIF_FAMILIES = `"Source Serif 4", Georgia, "Noto Serif", ${OTHER_SCRIPTS}, serif`;

const STYLE = `.serif { font-family: ${SERIF_FAMILIES}; }
.sans { font-family: "Source Sans 3", "Helvetica Neue", Arial, "Noto Sans", ${OTHER_SCRIPTS}, sans-serif; }`;

/** Alternative text of a generated cover: everything that can be read on it. */
export function coverAlternative(publication: CoverBook & Pick<Publication, 'labels'>): string {
  const { metadata, labels } = publication;
  const title = [metadata.title, metadata.subtitle].filter(Boolean).join(': ');
  const authors = coverText(publication).authors.replaceAll(' · ', ', ');
  return [labels.coverOf.replace('{title}', title), authors].filter(Boolean).join(', ');
}

/** Every character on a generated cover, for choosing fonts. */
export function coverWords(book: CoverBook): string {
  const { title, subtitle, authors, publisher, series } = coverText(book);
  return [title, subtitle, authors, publisher, series].join(' ');
}

/** A cover as SVG, from the metadata alone; `css` comes before the style, for fonts, `name` is what it is called. */
export function composeCover(
  book: CoverBook,
  { css = '', name }: { readonly css?: string; readonly name?: string },
): string {
  const { identifier, language } = book.metadata;
  const chance = chanceFrom(identifier);
  const text = coverText(book);
  const drawing = book.config.theme.name === 'manual' ? manualCover(text, chance) : classicCover(text, chance);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: COVER_WIDTH,
    height: COVER_HEIGHT,
    viewBox: `0 0 ${COVER_WIDTH} ${COVER_HEIGHT}`,
    'xml:lang': language,
    ...(name && { role: 'img', 'aria-label': name }),
  };
  return `<svg${attributesXml(root)}>\n<style>${escapeXml(css)}${escapeXml(STYLE)}</style>\n${drawing}\n</svg>\n`;
}
