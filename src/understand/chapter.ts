import { toString as textOf } from 'hast-util-to-string';
import type { ChapterContext } from './context.js';
import type { ChapterDraft } from './draft.js';
import { headingsOf, repairHeadings } from './headings.js';
import { repairContentModel } from './html/content-model.js';
import { parseInline } from './html/inline.js';
import { sanitise } from './html/sanitise.js';
import { transformMarkdown } from './markdown/transform.js';
import { parse } from './parse.js';
import { nestSections } from './sections.js';
import { slugHeadings } from './slugs.js';
import { ensureTitle } from './title.js';
import { toHtmlTree } from './to-hast.js';

/** Understands one document by itself. Pure: the same document and settings give the same draft. */
export async function understandChapter(context: ChapterContext): Promise<ChapterDraft> {
  const { document } = context;
  const markdown = parse(document.text, context.config.text.math);
  const suppressions = transformMarkdown(markdown, context, parseInline);
  const tree = toHtmlTree(markdown, context);
  sanitise(tree, context);
  repairContentModel(tree);
  const generatedTitle = ensureTitle(tree, context);
  const headings = headingsOf(tree);
  repairHeadings(headings, generatedTitle, context);
  const { generated, titleSlug } = slugHeadings(tree);
  const generatedIds = new Set([...generated].map((heading) => String(heading.properties.id)));
  const section = nestSections(tree);
  section.properties = { id: context.chapterId, ...section.properties };
  const title = headings[0] ? textOf(headings[0]).replace(/\s+/g, ' ').trim() : document.title;
  return {
    context,
    id: context.chapterId,
    tree,
    section,
    title: title || document.path,
    type: document.type ?? 'chapter',
    direction: 'ltr',
    generatedIds,
    titleNames: [titleSlug],
    suppressions,
  };
}
