import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageView } from '../report-input.js';
import { manuscriptText } from './manuscript-text.js';
import { dataUri } from './picture.js';
import { section } from './section.js';

/** Pages beside what is read of them, then the rest as small pictures. */
export function pagesSection(pages: readonly PageView[], language: string): Element | undefined {
  if (pages.length === 0) return undefined;
  const read = pages.filter(({ text }) => text !== undefined);
  const seen = pages.filter(({ text, picture }) => text === undefined && picture);
  return section(
    'pages',
    'Pages',
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
  const blocks = page.text ?? [];
  return h('div', { className: page.picture ? ['page'] : ['page', 'blind'] }, [
    h('h3', `Page ${page.label}`),
    ...(page.picture ? [h('div', { className: ['picture'] }, pictureOf(page))] : []),
    h('div', [
      h('p', { className: ['quiet'] }, blocks.length ? 'Read in this order:' : 'Nothing is read on this page.'),
      h(
        'ol',
        blocks.map((block) => h('li', manuscriptText(block, language))),
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
