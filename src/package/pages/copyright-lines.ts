import type { Publication } from '../../model/publication.js';

/** One paragraph of the copyright page; with `href` it is a link. */
export interface CopyrightLine {
  readonly text: string;
  readonly href?: string;
  /** Only where it is not the book's. */
  readonly language?: string;
}

/** What the copyright page says after the title: rights, licence, publisher, edition, identifiers. */
export function copyrightLines({ metadata, labels }: Publication): readonly CopyrightLine[] {
  const { rights, licence, publisher, place, date, edition, isbn, doi } = metadata;
  const lines: CopyrightLine[] = [];
  const add = (text: string | undefined, href?: string) => {
    if (text) lines.push(href ? { text, href } : { text });
  };
  add(rights ?? (licence ? undefined : defaultRights(metadata.creators, date, labels.allRightsReserved)));
  if (licence) add(licence.name, licence.url);
  add([publisher, place, date?.slice(0, 4)].filter(Boolean).join(', '));
  add(edition);
  if (isbn) add(`${labels.isbn} ${isbn}`);
  if (doi) {
    const name = doi.replace(/^(?:https:\/\/doi\.org\/|doi:)/, '');
    add(`https://doi.org/${name}`, `https://doi.org/${encodeURI(name)}`);
  }
  return lines;
}

function defaultRights(creators: readonly { readonly name: string }[], date: string | undefined, reserved: string) {
  if (creators.length === 0) return undefined;
  return `© ${[date?.slice(0, 4), creators.map(({ name }) => name).join(', ')].filter(Boolean).join(' ')}. ${reserved}`;
}
