import ejs from 'ejs';
import type { Publication } from '../../model/publication.js';
import type { ContentDocument } from '../plan.js';
import type { TemplateName, Templates } from '../templates.js';
import { templateFunctions } from '../view.js';
import { copyrightLines } from './copyright-lines.js';

/** The cover image in the container, with its alternative text. */
export interface CoverImage {
  readonly href: string;
  readonly alt: string;
}

/** Cover, title and copyright page, each unless the manuscript brings its own. */
export function generatedPages(
  publication: Publication,
  cover: CoverImage | undefined,
  templates: Templates,
): readonly ContentDocument[] {
  const own = new Set(publication.chapters.map(({ type }) => type));
  const { labels } = publication;
  const page = (name: 'cover' | 'title-page' | 'copyright-page', title: string): ContentDocument => ({
    id: name,
    href: `${name}.xhtml`,
    title,
    language: labels.language,
    direction: publication.metadata.direction,
    bodyType: name === 'cover' ? 'cover' : 'frontmatter',
    markup: render(`${name}.xhtml`, templates, { cover, book: pageView(publication) }),
    properties: [],
  });
  return [
    ...(cover && !own.has('cover') ? [page('cover', labels.cover)] : []),
    ...(own.has('titlepage') ? [] : [page('title-page', labels.titlePage)]),
    ...(own.has('copyright-page') ? [] : [page('copyright-page', labels.copyrightPage)]),
  ];
}

function render(name: TemplateName, templates: Templates, data: object): string {
  return ejs.render(templates[name], { ...data, ...templateFunctions }).trim();
}

function pageView(publication: Publication) {
  const { metadata, labels } = publication;
  const { title, subtitle, edition, publisher, language } = metadata;
  const authors = metadata.creators.map((agent) => ({ name: agent.name, lang: agent.language }));
  return { title, subtitle, edition, publisher, language, authors, labels, copyright: copyrightLines(publication) };
}
