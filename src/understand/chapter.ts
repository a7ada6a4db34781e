import type { Root as MarkdownRoot } from 'mdast';
import { toString as markdownText } from 'mdast-util-to-string';
import { asciiName } from './chapter-id.js';
import { chapterFile, factsOf } from './chapter-plugin.js';
import type { ChapterContext } from './context.js';
import type { ChapterDraft } from './draft.js';
import { splitAtTitles } from './markdown/split.js';
import type { Processors } from './processors.js';
import { sectionOf } from './sections.js';
import { directionOf } from './semantics/languages.js';

/**
 * Understands one document by itself: one chapter, or several where level-1 headings are to split it. The same
 * document and settings give the same drafts.
 */
export async function understandDocument(
  context: ChapterContext,
  processors: Processors,
): Promise<readonly ChapterDraft[]> {
  const file = chapterFile(context);
  const markdown = await processors.markdown.run(processors.markdown.parse(file), file);
  const parts = context.config.text.multipleH1 === 'split' ? splitAtTitles(markdown) : [markdown];
  const ids = partIds(parts, context.chapterId);
  const drafts: ChapterDraft[] = [];
  for (const [index, part] of parts.entries()) {
    const draft = await understandPart(part, { ...context, chapterId: ids[index]! }, processors);
    drafts.push(index === 0 ? { ...draft, suppressions: factsOf(file).suppressions } : draft);
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
  { chapter }: Processors,
): Promise<ChapterDraft> {
  const file = chapterFile(
    context,
    markdown.children.some((node) => node.type !== 'definition'),
  );
  const tree = await chapter.run(markdown, file);
  const { title, type, generatedIds, titleSlug } = factsOf(file);
  return {
    context,
    id: context.chapterId,
    tree,
    section: sectionOf(tree),
    title,
    type,
    direction: directionOf(context.language),
    generatedIds,
    titleNames: [titleSlug],
    suppressions: [],
  };
}
