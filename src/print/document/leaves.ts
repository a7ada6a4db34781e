import type { Chapter, Publication } from '../../model/publication.js';

/** A stretch of pages that starts on a new page of its own: the title page, the contents, a chapter with all below it. */
export interface Leaf {
  /** Key of its page mark and of its filler. */
  readonly id: string;
  readonly kind: 'cover' | 'title-page' | 'copyright-page' | 'contents' | 'text';
  /** How its pages are numbered: not at all, in roman or in arabic numerals. */
  readonly numbering: 'none' | 'roman' | 'arabic';
  /** Starts on a right-hand page. */
  readonly recto: boolean;
  /** Carries neither running head nor folio. */
  readonly quiet: boolean;
  /** Running head of its right-hand pages. */
  readonly title: string;
  /** Its chapters, with how deep each lies below the first: empty for generated pages. */
  readonly chapters: readonly NestedChapter[];
}

export interface NestedChapter {
  readonly chapter: Chapter;
  readonly nesting: number;
}

/** Chapters that stand before the contents. */
const BEFORE_CONTENTS = new Set([
  'halftitlepage',
  'titlepage',
  'copyright-page',
  'dedication',
  'epigraph',
  'frontispiece',
]);
const QUIET = new Set(['part', 'dedication', 'epigraph', 'halftitlepage', 'titlepage', 'copyright-page']);

/** Arranges a publication in leaves: cover, title page, copyright page, contents, and the chapters around them. */
export function leavesOf(publication: Publication): readonly Leaf[] {
  const { config, chapters, labels, metadata } = publication;
  const texts = textLeaves(publication);
  const types = new Set(chapters.map(({ type }) => type));
  const split = texts.findIndex(({ chapters: [first] }) => !BEFORE_CONTENTS.has(first!.chapter.type));
  const generated = (kind: Leaf['kind'], title: string, recto: boolean): Leaf => ({
    id: `lectern-${kind}`,
    kind,
    numbering: kind === 'cover' ? 'none' : 'roman',
    recto,
    quiet: kind !== 'contents',
    title,
    chapters: [],
  });
  return [
    ...(config.pdf.cover && publication.cover ? [generated('cover', labels.cover, true)] : []),
    ...(types.has('titlepage') ? [] : [generated('title-page', metadata.title, true)]),
    ...(types.has('copyright-page') ? [] : [generated('copyright-page', labels.copyrightPage, false)]),
    ...texts.slice(0, split),
    ...(publication.contents.length > 1 ? [generated('contents', labels.contents, config.page.recto)] : []),
    ...texts.slice(split),
  ];
}

function textLeaves({ chapters, config }: Publication): Leaf[] {
  const leaves: { -readonly [Key in keyof Leaf]: Leaf[Key] }[] = [];
  const path: NestedChapter[] = [];
  const hasBody = chapters.some(({ matter }) => matter === 'body');
  let body = !hasBody;
  for (const chapter of chapters) {
    path.splice(chapter.depth);
    const parent = path.at(-1);
    const nesting = !parent || parent.chapter.type === 'part' ? 0 : parent.nesting + 1;
    path.push({ chapter, nesting });
    body ||= chapter.matter !== 'front';
    const open = leaves.at(-1);
    if (nesting > 0 && open) open.chapters = [...open.chapters, { chapter, nesting }];
    else
      leaves.push({
        id: chapter.id,
        kind: 'text',
        numbering: body ? 'arabic' : 'roman',
        recto: config.page.recto,
        quiet: QUIET.has(chapter.type),
        title: chapter.title,
        chapters: [{ chapter, nesting: 0 }],
      });
  }
  return leaves;
}
