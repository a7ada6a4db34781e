import { fileURLToPath } from 'node:url';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Files } from '../../host.js';
import { VERSION } from '../../version.js';

export interface PageParts {
  readonly title: string;
  /** Above everything: what it is and how it stands. */
  readonly header: readonly ElementContent[];
  /** From `section`: the page's contents are made of their ids and titles. */
  readonly sections: readonly Element[];
}

const STYLESHEET = fileURLToPath(new URL('../../../templates/report/report.css', import.meta.url));

/** Nothing is loaded and nothing is run, whatever the manuscript has put into the page. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A complete page of HTML that needs nothing but itself. All text in it is escaped by being data until here. */
export async function renderPage({ title, header, sections }: PageParts, files: Pick<Files, 'read'>): Promise<string> {
  const css = new TextDecoder().decode(await files.read(STYLESHEET));
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'generator', content: `Lectern ${VERSION}` }),
    h('title', title),
    h('style', css),
  ]);
  const body = h('body', [
    h('a', { className: ['skip'], href: '#main' }, 'Skip to the report'),
    h('header', [...header]),
    h('div', { className: ['columns'] }, [contents(sections), h('main', { id: 'main', tabIndex: -1 }, [...sections])]),
    h('footer', h('p', `Lectern ${VERSION}`)),
  ]);
  return `<!doctype html>\n${toHtml(h('html', { lang: 'en', dir: 'ltr' }, [head, body]))}\n`;
}

function contents(sections: readonly Element[]): Element {
  const items = sections.map((section) => {
    const heading = section.children[0] as Element;
    return h('li', h('a', { href: `#${section.properties.id}` }, [...heading.children]));
  });
  return h('nav', { ariaLabel: 'Contents' }, h('ol', items));
}
