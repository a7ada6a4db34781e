import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import { toString as markdownText } from 'mdast-util-to-string';
import { gatherContents } from './book/inline.js';
import { asciiName } from './chapter-id.js';
import type { ChapterContext } from './context.js';
import type { ChapterDraft } from './draft.js';
import { headingsOf, repairHeadings } from './headings.js';
import { repairContentModel } from './html/content-model.js';
import { parseInline } from './html/inline.js';
import { sanitise } from './html/sanitise.js';
import { splitAtTitles } from './markdown/split.js';
import { transformMarkdown } from './markdown/transform.js';
import { type FormulaCache, renderFormulas } from './math/formulas.js';
import { parse } from './parse.js';
import { nestSections } from './sections.js';
import { markCallouts } from './semantics/callouts.js';
import { highlightCode } from './semantics/code.js';
import { markDecorative } from './semantics/decorative.js';
import { tieDescriptions } from './semantics/descriptions.js';
import { makeFigures } from './semantics/figures.js';
import { directionOf, markDirections } from './semantics/languages.js';
import { gatherNotes } from './semantics/notes.js';
import { markPages } from './semantics/page-marks.js';
import { makeTables } from './semantics/tables.js';
import { roleOf, typeOf } from './semantics/types.js';
import { slugHeadings } from './slugs.js';
import { ensureTitle } from './title.js';
import { toHtmlTree } from './to-hast.js';
import { punctuate } from './typography/punctuate.js';

/**
 * Understands one document by itself: one chapter, or several where level-1 headings are to split it. The same
 * document and settings give the same drafts.
 */
export async function understandDocument(
  context: ChapterContext,
  formulas: FormulaCache,
): Promise<readonly ChapterDraft[]> {
  const { document, config } = context;
  const markdown = parse(document.text, config.text.math);
  const suppressions = transformMarkdown(markdown, context, parseInline);
  const parts = config.text.multipleH1 === 'split' ? splitAtTitles(markdown) : [markdown];
  const ids = partIds(parts, context.chapterId);
  const drafts: ChapterDraft[] = [];
  for (const [index, part] of parts.entries()) {
    const draft = await understandPart(part, { ...context, chapterId: ids[index]! }, formulas);
    drafts.push(index === 0 ? { ...draft, suppressions } : draft);
  }
  return drafts;
}

/** The first part has the document's id, the others that and their title's. */
function partIds(parts: readonly MarkdownRoot[], id: string): readonly string[] {
  const used = new Set([id]);
  return parts.map((part, index) => {
    if (index === 0) return id;
    const base = `${id}-${asciiName(part.children[0] ? markdownText(part.children[0]) : '') || 'part'}`;
    let unique = base;
    for (let n = 2; used.has(unique); n++) unique = `${base}-${n}`;
    used.add(unique);
    return unique;
  });
}

async function understandPart(
  markdown: MarkdownRoot,
  context: ChapterContext,
  formulas: FormulaCache,
): Promise<ChapterDraft> {
  const { document, config } = context;
  const written = markdown.children.some((node) => node.type !== 'definition');
  const tree = toHtmlTree(markdown, context);
  sanitise(tree, context);
  repairContentModel(tree);
  giveMeaning(tree, context);
  await renderFormulas(tree, context, formulas);
  await highlightCode(tree);

  const generatedTitle = ensureTitle(tree, context, written);
  const headings = headingsOf(tree);
  repairHeadings(headings, generatedTitle, context);
  const { generatedIds, titleSlug } = slugHeadings(tree);
  if (config.typography.smartPunctuation) punctuate(tree, context);
  const endnotes = gatherNotes(tree, context);
  const title = titleOf(headings[0], document.path);
  const section = nestSections(tree);
  if (endnotes) section.children.push(endnotes);
  const type = typeOf(document, title);
  describeSection(section, type, context);
  const direction = directionOf(context.language);
  markDirections(tree, direction);
  const id = context.chapterId;
  return {
    context,
    id,
    tree,
    section,
    title,
    type,
    direction,
    generatedIds,
    titleNames: [titleSlug],
    suppressions: [],
  };
}

function giveMeaning(tree: Root, context: ChapterContext): void {
  markPages(tree, context);
  markDecorative(tree, context);
  makeFigures(tree, context);
  makeTables(tree, context);
  tieDescriptions(tree, context);
  markCallouts(tree, context);
}

function titleOf(heading: Element | undefined, path: string): string {
  const title = heading ? gatherContents(heading.children).text : '';
  return title === '' ? path : title;
}

/** Says what the chapter is and, where it differs from the book's, its language. */
function describeSection(section: Element, type: string, { chapterId, language, config }: ChapterContext): void {
  const role = roleOf(type);
  section.properties = {
    ...section.properties,
    id: chapterId,
    'epub:type': type,
    ...(role === undefined ? {} : { role }),
    ...(language === config.metadata.language ? {} : { lang: language }),
    ...(directionOf(language) === config.metadata.direction ? {} : { dir: directionOf(language) }),
  };
}
