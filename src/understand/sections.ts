import type { Element, ElementContent, Properties, Root } from 'hast';
import { gatherContents } from './book/inline.js';
import { chapterPlugin } from './chapter-plugin.js';
import type { ChapterContext } from './context.js';
import { element } from './element.js';
import { headingLevel, headingsOf } from './headings.js';
import { directionOf } from './semantics/languages.js';
import { roleOf, typeOf } from './semantics/types.js';
import { isElement } from './walk.js';

/**
 * Wraps a chapter's content in one `section`, and the content below each of its headings in a nested one. Only
 * headings that stand directly in the flow open a section: one in a quotation, list or aside belongs to that.
 * A heading's id moves to its section, the target of links and contents; the chapter's own title keeps it.
 */
export const rehypeSections = chapterPlugin((tree: Root, context, facts) => {
  const [heading] = headingsOf(tree);
  facts.title = (heading && gatherContents(heading.children).text) || context.document.path;
  facts.type = typeOf(context.document, facts.title);
  tree.children = [nest(tree, chapterProperties(facts.type, context))];
});

/** The one section of a chapter's finished tree. */
export function sectionOf(tree: Root): Element {
  const [section] = tree.children;
  if (!isElement(section, 'section')) throw new Error('a chapter without its section');
  return section;
}

/** The sections that headings opened in a section: endnotes and notices are none of the outline's. */
export function subsectionsOf(section: Element): readonly Element[] {
  return section.children.filter(
    (child): child is Element =>
      isElement(child, 'section') && !['doc-endnotes', 'doc-notice'].includes(String(child.properties.role)),
  );
}

function nest(tree: Root, properties: Properties): Element {
  const chapter = element('section', properties, []);
  const open: { level: number; section: Element }[] = [{ level: 1, section: chapter }];
  for (const child of tree.children as ElementContent[]) {
    const level = child.type === 'element' ? headingLevel(child) : undefined;
    if (child.type !== 'element' || level === undefined || level === 1) {
      open.at(-1)!.section.children.push(child);
      continue;
    }
    while (open.length > 1 && open.at(-1)!.level >= level) open.pop();
    const section = element('section', {}, [child], child);
    if (child.properties.id !== undefined) {
      section.properties.id = child.properties.id;
      delete child.properties.id;
    }
    open.at(-1)!.section.children.push(section);
    open.push({ level, section });
  }
  return chapter;
}

/** Says what the chapter is and, where they differ from the book's, its language and direction. */
function chapterProperties(type: string, { chapterId, language, config }: ChapterContext): Properties {
  const role = roleOf(type);
  return {
    id: chapterId,
    'epub:type': type,
    ...(role === undefined ? {} : { role }),
    ...(language === config.metadata.language ? {} : { lang: language }),
    ...(directionOf(language) === config.metadata.direction ? {} : { dir: directionOf(language) }),
  };
}
