import type { Element, ElementData, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { chapterPlugin } from './chapter-plugin.js';
import type { ChapterContext } from './context.js';
import { headingMultipleTitles, headingSkipped } from './findings/structure.js';
import { findElement, walkElements } from './walk.js';

const LEVEL = /^h([1-6])$/;

/** The level of a heading element, undefined for any other. */
export function headingLevel(node: Element): number | undefined {
  const level = LEVEL.exec(node.tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Whether a heading can be heard: it has text, or an image with alt. */
export function headingHasName(heading: Element): boolean {
  if (textOf(heading).trim() !== '') return true;
  return findElement(heading, (node) => node.tagName === 'img' && Boolean(node.properties.alt)) !== undefined;
}

/** All headings of a tree in document order. */
export function headingsOf(tree: Root): Element[] {
  const headings: Element[] = [];
  walkElements(tree, (node) => {
    if (headingLevel(node) !== undefined) headings.push(node);
  });
  return headings;
}

/**
 * Gives every heading the level of its place in the outline: the first is the chapter's title (h1), no level is
 * skipped, nothing else is an h1. The author's level stays in `data.authorDepth` where it differs.
 *
 * Levels are understood relative to each other, so that a file that starts at level 2 keeps its structure
 * (WCAG 2.2 SC 1.3.1; ISO 14289-1 §7.4.2).
 */
export const rehypeHeadings = chapterPlugin((tree: Root, context, { titleIsGenerated: generatedTitle }) => {
  const outline: { author: number; level: number }[] = [];
  let titles = 0;
  let second: Element | undefined;
  for (const heading of headingsOf(tree)) {
    const author = headingLevel(heading) ?? 1;
    const isTitle = outline.length === 0;
    if (author === 1 && !(isTitle && generatedTitle)) {
      titles += 1;
      if (titles === 2) second = heading;
    }
    while (outline.length > 1 && outline.at(-1)!.author >= author) outline.pop();
    const parent = outline.at(-1);
    const level = parent ? Math.min(parent.level + 1, 6) : 1;
    if (parent && author > parent.author + 1 && !(generatedTitle && outline.length === 1)) {
      reportSkip(heading, parent.author, author, context);
    }
    outline.push({ author: isTitle && generatedTitle ? 0 : author, level });
    if (level !== author) heading.data = { ...heading.data, authorDepth: author } as ElementData;
    heading.tagName = `h${level}`;
  }
  if (second && !generatedTitle) {
    context.report(
      headingMultipleTitles,
      {
        message: `Unexpected second level-1 heading${titles > 2 ? ` (${titles} in this file)` : ''}, expected one title in a file`,
        hint: 'Make it level 2, or set text.multipleH1 to split',
      },
      second,
    );
  }
});

function reportSkip(heading: Element, above: number, author: number, context: ChapterContext): void {
  context.report(
    headingSkipped,
    {
      message: `Unexpected heading of level ${author} below level ${above}, expected level ${above + 1}`,
      found: String(author),
      expected: String(above + 1),
      hint: `Make it a heading of level ${above + 1} (${'#'.repeat(above + 1)}), or add the heading that is missing above it`,
    },
    heading,
  );
}
