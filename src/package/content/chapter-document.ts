import type { Element } from 'hast';
import type { Chapter, PageBreak } from '../../model/publication.js';
import { manifestId } from '../names/document-names.js';
import type { ContentDocument } from '../plan.js';
import { placePageBreaks } from './page-break-placement.js';
import { relocate } from './relocate.js';
import { serialise } from './serialise.js';

/** What every chapter's document is made with. */
export interface ContentContext {
  /** Chapter id → file. */
  readonly files: ReadonlyMap<string, string>;
  /** id → chapter id. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Resource path → container path. */
  readonly resource: (path: string) => string;
  readonly breaks: ReadonlyMap<string, readonly PageBreak[]>;
  /** What a table without a caption is called. */
  readonly tableName: string;
  /** Chapter id → title for `<title>`, unique in the book. */
  readonly titles: ReadonlyMap<string, string>;
  /** Tells of a page mark; answers with its id. */
  readonly page: (file: string, label: string, id: string | undefined) => string;
}

/** The XHTML document of a chapter, as far as the shell leaves it to the content. */
export function chapterDocument(chapter: Chapter, context: ContentContext): ContentDocument {
  const href = context.files.get(chapter.id)!;
  const origins: (Element | undefined)[] = [];
  const nodes = relocate(chapter.tree.children, {
    link: (target) => linkFrom(chapter.id, target, context),
    resource: context.resource,
    breaks: placePageBreaks(chapter, context.breaks.get(chapter.id) ?? []),
    tableName: context.tableName,
    page: (label, id) => context.page(href, label, id),
    origins,
  });
  return {
    id: manifestId(href),
    href,
    title: context.titles.get(chapter.id)!,
    language: chapter.language,
    direction: chapter.direction,
    bodyType: `${chapter.matter}matter`,
    markup: serialise(nodes),
    properties: manifestProperties(origins),
    chapter,
    origins,
  };
}

/** `#id` from within chapter `from`, as its document writes it. Other links stay as they are. */
export function linkFrom(
  from: string | undefined,
  href: string,
  context: Pick<ContentContext, 'files' | 'anchors'>,
): string {
  if (!href.startsWith('#')) return href;
  const chapter = context.anchors.get(href.slice(1));
  return chapter === undefined || chapter === from ? href : `${context.files.get(chapter)}${href}`;
}

function manifestProperties(elements: readonly (Element | undefined)[]): readonly string[] {
  const names = new Set(elements.map((element) => element?.tagName));
  return [...(names.has('math') ? ['mathml'] : []), ...(names.has('svg') ? ['svg'] : [])];
}
