import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { defaults } from '../../src/config/index.js';
import type { Config } from '../../src/model/config.js';
import type { Resource } from '../../src/model/manuscript.js';
import type { Metadata } from '../../src/model/metadata.js';
import type { Chapter, Publication, TocEntry } from '../../src/model/publication.js';
import { labelsFor } from '../../src/understand/labels/index.js';

export interface ChapterText {
  readonly id: string;
  readonly html: string;
  readonly type?: string;
  readonly matter?: Chapter['matter'];
  readonly depth?: number;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

export interface BookText {
  readonly chapters: readonly ChapterText[];
  readonly metadata?: Partial<Metadata>;
  readonly config?: Partial<Config>;
  readonly resources?: readonly Resource[];
  readonly rest?: Partial<Publication>;
}

const METADATA: Metadata = {
  title: 'The Sample',
  language: 'en',
  direction: 'ltr',
  writingMode: 'horizontal-tb',
  identifier: 'urn:uuid:0f4b6a6e-3a51-5b7f-8a3c-0d1f1a2b3c4d',
  creators: [{ name: 'Ada Writer', fileAs: 'Writer, Ada', roles: ['aut'] }],
  contributors: [],
  publisher: 'Small Press',
  date: '2024-05-01',
  modified: '2024-05-01T00:00:00Z',
  subjects: [],
};

/** A publication made by hand: each chapter's HTML is one `section` with an `h1`. */
export function publicationOf({ chapters, metadata, config, resources = [], rest }: BookText): Publication {
  const complete = { ...METADATA, ...metadata };
  const made = chapters.map((text) => chapterOf(text, complete));
  const anchors = new Map<string, string>();
  for (const chapter of made) {
    visit(chapter.tree, 'element', ({ properties }) => {
      if (typeof properties.id === 'string') anchors.set(properties.id, chapter.id);
    });
  }
  return {
    config: { ...configOf(complete), ...config },
    metadata: complete,
    labels: labelsFor(complete.language),
    chapters: made,
    contents: made.map((chapter) => entryOf(chapter.tree.children[0] as Element, chapter, 1)),
    resources,
    stylesheets: [],
    anchors,
    languages: [complete.language],
    statistics: { words: 0, chapters: made.length, images: 0, tables: 0, notes: 0, formulas: 0, links: 0 },
    suppressions: [],
    diagnostics: [],
    ...rest,
  };
}

function configOf(metadata: Metadata): Config {
  return { ...defaults, metadata, rules: {}, placeOf: () => undefined } as unknown as Config;
}

function chapterOf(text: ChapterText, metadata: Metadata): Chapter {
  const tree: Root = fromHtml(text.html, { fragment: true });
  tree.children = tree.children.filter((node) => node.type === 'element');
  const heading = findFirst(tree.children[0] as Element, /^h[1-6]$/);
  return {
    id: text.id,
    source: `${text.id}.md`,
    title: heading ? textOf(heading) : text.id,
    matter: text.matter ?? 'body',
    type: text.type ?? 'chapter',
    depth: text.depth ?? 0,
    language: text.language ?? metadata.language,
    direction: text.direction ?? metadata.direction,
    tree,
    has: { mathml: false, svg: false, media: false },
    placeOfWords: () => undefined,
    placeOf: (node) => {
      const position = node.position as Element['position'];
      const file = `${text.id}.md`;
      return position ? { file, line: position.start.line, column: position.start.column } : { file };
    },
  };
}

function entryOf(section: Element, chapter: Chapter, level: number): TocEntry {
  const heading = section.children.find(
    (node): node is Element => node.type === 'element' && /^h\d$/.test(node.tagName),
  );
  const inner = section.children.filter(
    (node): node is Element => node.type === 'element' && node.tagName === 'section' && !node.properties['epub:type'],
  );
  return {
    title: heading ? textOf(heading) : chapter.title,
    inline: (heading?.children ?? []) as ElementContent[],
    id: String(section.properties.id ?? chapter.id),
    chapter: chapter.id,
    level,
    language: chapter.language,
    matter: chapter.matter,
    children: inner.map((child) => entryOf(child, chapter, level + 1)),
  };
}

function findFirst(element: Element, name: RegExp): Element | undefined {
  if (name.test(element.tagName)) return element;
  for (const child of element.children) {
    const found = child.type === 'element' ? findFirst(child, name) : undefined;
    if (found) return found;
  }
  return undefined;
}
