import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Agent, Metadata } from '../../model/metadata.js';
import type { Publication } from '../../model/publication.js';
import { contentsPage } from './contents.js';
import type { Leaf } from './leaves.js';
import type { Templates } from './templates.js';

/** The page that Lectern itself adds to the book: cover, title page, copyright page or contents. */
export async function generatedPage(kind: Leaf['kind'], publication: Publication, templates: Templates): Promise<Root> {
  if (kind === 'contents') return { type: 'root', children: [contentsPage(publication)] };
  const html = await templates.render(kind, valuesOf(kind, publication));
  return fromHtml(html.replace(/>\s+</g, '><'), { fragment: true });
}

function valuesOf(kind: Leaf['kind'], publication: Publication): Readonly<Record<string, unknown>> {
  const { metadata, labels, cover } = publication;
  if (kind === 'cover') return { path: cover?.resource.path ?? '', alt: cover?.alt ?? '' };
  if (kind === 'title-page') {
    return {
      title: metadata.title,
      subtitle: metadata.subtitle,
      series: metadata.series && [metadata.series.title, metadata.series.position].filter(Boolean).join(', '),
      authors: metadata.creators.filter(isAuthor).map(({ name }) => name),
      contributors: metadata.creators.filter((agent) => !isAuthor(agent)).map(({ name }) => name),
      publisher: metadata.creators.some(({ name }) => name === metadata.publisher) ? undefined : metadata.publisher,
    };
  }
  return {
    title: metadata.title,
    subtitle: metadata.subtitle,
    edition: metadata.edition,
    rights: metadata.rights,
    licence: metadata.licence,
    imprint: imprint(metadata, labels.isbn),
  };
}

function isAuthor(agent: Agent): boolean {
  return agent.roles.includes('aut');
}

function imprint(metadata: Metadata, isbn: string): readonly string[] {
  const place = [metadata.publisher, metadata.place, metadata.date?.slice(0, 4)].filter(Boolean).join(', ');
  const number = metadata.printIsbn ?? metadata.isbn;
  const address = metadata.doi ? `https://doi.org/${metadata.doi}` : undefined;
  // What was derived for machines tells readers nothing.
  const identifier = number || address || /^urn:uuid:/i.test(metadata.identifier) ? undefined : metadata.identifier;
  return [place, number && `${isbn} ${number}`, address, identifier].filter(
    (line) => line !== undefined && line !== '',
  ) as string[];
}
