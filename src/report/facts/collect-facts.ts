import type { Element, Parents } from 'hast';
import type { Chapter, Publication } from '../../model/publication.js';
import { imageFact } from './image-fact.js';
import { languageTally } from './language-tally.js';
import type { HeadingFact, ImageFact, LinkFact, PublicationFacts, TableFact } from './publication-facts.js';
import { readingText } from './reading-text.js';
import { tableFact } from './table-fact.js';

const HEADING = /^h([1-6])$/;

/** Headings, images, links, tables and languages of the whole publication, from one walk in reading order. */
export function collectFacts(publication: Publication): PublicationFacts {
  const headings: HeadingFact[] = [];
  const images: ImageFact[] = [];
  const links: LinkFact[] = [];
  const tables: TableFact[] = [];
  const languages = languageTally();
  const titles = new Map(publication.chapters.map(({ id, title }) => [id, title]));
  for (const chapter of publication.chapters) {
    const byId = elementsById(chapter.tree);
    languages.enter(chapter.language, chapter.placeOf(chapter.tree.children[0] ?? {}));
    walk(
      chapter,
      (element, language, parents) => {
        const located = { place: chapter.placeOf(placed(element, parents)), language };
        if (element.properties.lang) languages.enter(language, located.place);
        const level = HEADING.exec(element.tagName)?.[1];
        if (level) headings.push(headingFact(element, Number(level), located));
        if (element.tagName === 'img' || element.tagName === 'svg')
          images.push(imageFact(element, located, parents, byId));
        if (element.tagName === 'table') tables.push(tableFact(element, located));
        if (element.tagName === 'a' && element.properties.href !== undefined) {
          const href = String(element.properties.href);
          const target = href.startsWith('#') ? titles.get(publication.anchors.get(href.slice(1)) ?? '') : undefined;
          links.push({ ...located, text: readingText(element), href, ...(target && { target }) });
        }
        const { lostTarget } = element.data ?? {};
        if (lostTarget !== undefined)
          links.push({ ...located, text: readingText(element), href: lostTarget, broken: true });
      },
      languages.count,
    );
  }
  return { headings, images, links, tables, languages: languages.facts() };
}

function headingFact(element: Element, level: number, located: Pick<HeadingFact, 'place' | 'language'>): HeadingFact {
  const authorLevel = element.data?.authorDepth;
  return { ...located, level, text: readingText(element), ...(authorLevel !== undefined && { authorLevel }) };
}

/** The element itself when it has a place, else the nearest around it that has. */
function placed(element: Element, parents: readonly Element[]): Element {
  return element.position ? element : (parents.findLast(({ position }) => position) ?? element);
}

/** Visits every element with the language it is in; drawings and formulas are not entered. */
function walk(
  chapter: Chapter,
  visit: (element: Element, language: string, parents: readonly Element[]) => void,
  count: (language: string, text: string) => void,
): void {
  const parents: Element[] = [];
  const step = (parent: Parents, outer: string): void => {
    for (const child of parent.children) {
      if (child.type === 'text') count(outer, child.value);
      if (child.type !== 'element') continue;
      const language = typeof child.properties.lang === 'string' ? child.properties.lang : outer;
      visit(child, language, parents);
      if (child.tagName === 'svg' || child.tagName === 'math') continue;
      parents.push(child);
      step(child, language);
      parents.pop();
    }
  };
  step(chapter.tree, chapter.language);
}

function elementsById(tree: Parents): ReadonlyMap<string, Element> {
  const byId = new Map<string, Element>();
  const step = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const { id } = child.properties;
      if (typeof id === 'string') byId.set(id, child);
      step(child);
    }
  };
  step(tree);
  return byId;
}
