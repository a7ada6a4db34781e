import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageView } from '../report-input.js';
import { manuscriptText } from './manuscript-text.js';
import { dataUri } from './picture.js';
import { nothing, section } from './section.js';

/** Pages beside what is read of them, then the rest as small pictures. */
export function pagesSection(pages: readonly PageView[], language: string): Element | undefined {
  if (pages.length === 0) return undefined;
  const read = pages.filter(({ blocks }) => blocks !== undefined);
  const seen = pages.filter(({ blocks, picture }) => blocks === undefined && picture);
  return section(
    'pages',
    'Pages',
    nothing('As pdf.js draws and reads them. A word that is divided at the end of a line is shown in two parts.'),
    ...read.map((page) => pageItem(page, language)),
    ...(seen.length
      ? [
          h(
            'ul',
            { className: ['thumbnails'] },
            seen.map((page) => h('li', figureOf(page))),
          ),
        ]
      : []),
  );
}

function pageItem(page: PageView, language: string): Element {
  const blocks = page.blocks ?? [];
  return h('div', { className: page.picture ? ['page'] : ['page', 'blind'] }, [
    h('h3', `Page ${page.label}`),
    ...(page.picture ? [h('div', { className: ['picture'] }, pictureOf(page))] : []),
    h('div', [
      h('p', { className: ['quiet'] }, blocks.length ? 'Read in this order:' : 'Nothing is read on this page.'),
      h(
        'ol',
        blocks.map(({ type, text }) =>
          h('li', [h('span', { className: ['type'] }, nameOf(type)), ' ', manuscriptText(text, language)]),
        ),
      ),
    ]),
  ]);
}

function figureOf(page: PageView): Element {
  return h('figure', [pictureOf(page), h('figcaption', `Page ${page.label}`)]);
}

function pictureOf({ label, picture }: PageView): Element {
  const source = picture && dataUri(picture.mediaType, picture.bytes);
  return h('img', { src: source, alt: `How page ${label} looks` });
}

const NAMES: Readonly<Record<string, string>> = {
  P: 'Paragraph',
  H: 'Heading',
  LI: 'List item',
  TH: 'Header cell',
  TD: 'Cell',
  TOCI: 'Entry of the contents',
  FENote: 'Note',
  BlockQuote: 'Quotation',
  BibEntry: 'Bibliography entry',
};

/** A structure type in words: what it is that is read. */
function nameOf(type: string): string {
  const level = /^H([1-6])$/.exec(type)?.[1];
  return level ? `Heading ${level}` : (NAMES[type] ?? type);
}
