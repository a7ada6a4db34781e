import type { ElementContent } from 'hast';
import type { Publication, TocEntry } from '../../model/publication.js';
import { serialise } from '../content/serialise.js';
import type { NavigationLink } from '../plan.js';
import { escapeXml } from '../xml-text.js';

// What may stand in a link of the contents without a job of its own; anything else gives its children only.
const KEPT = new Set([
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'i',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
]);
for (const name of ['sup', 'var', 'ruby', 'rt', 'rp', 'rb', 'rtc', 'wbr']) KEPT.add(name);

/** The publication's contents as links of the navigation document, equal in order and nesting (EPUB 3.3 §7.4.2). */
export function contentsLinks(publication: Publication, files: ReadonlyMap<string, string>): readonly NavigationLink[] {
  const roots = new Map(publication.chapters.map((chapter) => [chapter.id, rootId(chapter.tree.children)]));
  const link = (entry: TocEntry): NavigationLink => {
    const file = files.get(entry.chapter);
    if (!file) throw new Error(`The contents name a chapter that the publication does not have: ${entry.chapter}`);
    const whole = entry.id === entry.chapter || entry.id === roots.get(entry.chapter);
    return {
      title: entry.title,
      markup: serialise(phrasing(entry.inline)) || escapeXml(entry.title),
      href: whole ? file : `${file}#${entry.id}`,
      ...(entry.language === publication.metadata.language ? {} : { language: entry.language }),
      children: entry.children.map(link),
    };
  };
  return publication.contents.map(link);
}

function rootId(nodes: Publication['chapters'][number]['tree']['children']): unknown {
  return nodes.find((node) => node.type === 'element')?.properties.id;
}

function phrasing(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    if (node.tagName === 'img') return [{ type: 'text', value: String(node.properties.alt ?? '') }];
    if (node.tagName === 'math') return [{ type: 'text', value: String(node.properties.alttext ?? '') }];
    const children = phrasing(node.children);
    if (!KEPT.has(node.tagName)) return children;
    const { lang, dir } = node.properties;
    const language = typeof lang === 'string' ? { lang, xmlLang: lang } : {};
    return [{ type: 'element', tagName: node.tagName, properties: { ...language, ...(dir ? { dir } : {}) }, children }];
  });
}
