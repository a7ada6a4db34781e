import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { completeConfig, type Settings } from '../../src/config/index.js';
import type { Chapter, Publication, TocEntry } from '../../src/model/publication.js';
import { labelsFor } from '../../src/understand/labels/index.js';

/** A publication of ready HTML, one `section` with an `h1` and an id per chapter. */
export function htmlPublication(sections: readonly string[], settings: Settings = {}): Publication {
  const { config } = completeConfig({ metadata: { title: 'The Book', language: 'en' } }, settings, {});
  const chapters = sections.map((html, index) => htmlChapter(html, index));
  return {
    config,
    metadata: config.metadata,
    labels: labelsFor('en'),
    chapters,
    contents: chapters.map(contentsEntry),
    resources: [],
    stylesheets: [],
    anchors: new Map(),
    languages: ['en'],
    statistics: { words: 0, chapters: chapters.length, images: 0, tables: 0, notes: 0, formulas: 0, links: 0 },
    suppressions: [],
    diagnostics: [],
  };
}

function htmlChapter(html: string, index: number): Chapter {
  const tree = fromHtml(html, { fragment: true });
  const section = tree.children[0];
  if (section?.type !== 'element') throw new Error('a chapter is one section');
  const heading = section.children.find((child) => child.type === 'element' && child.tagName === 'h1');
  return {
    id: String(section.properties.id),
    source: `chapter-${index + 1}.md`,
    title: heading?.type === 'element' ? textOf(heading) : 'Untitled',
    matter: section.properties.dataMatter === 'front' ? 'front' : 'body',
    type: String(section.properties.dataType ?? 'chapter'),
    depth: Number(section.properties.dataDepth ?? 0),
    language: 'en',
    direction: 'ltr',
    tree,
    has: { mathml: false, svg: false, media: false },
    placeOfWords: () => undefined,
    placeOf: () => ({ file: `chapter-${index + 1}.md`, line: 1 }),
  };
}

function contentsEntry(chapter: Chapter): TocEntry {
  const { id, title, language, matter } = chapter;
  return { title, inline: [], id, chapter: id, level: 1, language, matter, children: [] };
}
