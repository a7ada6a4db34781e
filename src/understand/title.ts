import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { chapterPlugin } from './chapter-plugin.js';
import type { ChapterContext } from './context.js';
import { element } from './element.js';
import { chapterEmpty, chapterUntitled, headingEmpty } from './findings/structure.js';
import { headingHasName, headingLevel, headingsOf } from './headings.js';
import { findElement, isBlank, rewriteElements } from './walk.js';

const CONTENT = new Set(['img', 'svg', 'math', 'table', 'audio', 'video', 'hr']);

/**
 * Makes sure that a chapter has a title heading, from the order file, the front matter or the file's name when the
 * text has none, and removes headings without a name. Reports chapters that are empty or without a title.
 * What is empty from the start was reported when it was read.
 */
export const rehypeTitle = chapterPlugin((tree: Root, context, facts) => {
  const { document } = context;
  const empty = document.path !== '' && !hasContent(tree);
  if (empty && facts.written) {
    context.report(chapterEmpty, {
      message: 'Unexpected chapter of which nothing is left, expected text',
      hint: `Write text in ${document.path}, or remove it from the order`,
    });
  }
  removeUnnamedHeadings(tree, context);
  if (!needsTitle(tree, context)) return;
  const given = givenTitle(context);
  if (given === undefined && !empty) {
    context.report(chapterUntitled, {
      message: 'Unexpected chapter without a title, expected a heading first',
      hint: 'Begin the file with a level-1 heading',
    });
  }
  tree.children.unshift(element('h1', {}, [given ?? titleFromPath(document.path)]));
  facts.titleIsGenerated = true;
});

function needsTitle(tree: Root, context: ChapterContext): boolean {
  const first = headingsOf(tree)[0];
  if (!first || !tree.children.includes(first)) return true;
  const frontMatterTitle = context.document.frontMatter.title;
  const level = headingLevel(first);
  if (typeof frontMatterTitle === 'string' && normal(textOf(first)) !== normal(frontMatterTitle)) {
    if (level !== 1 || headingsOf(tree).filter((heading) => headingLevel(heading) === 1).length > 1) return true;
  }
  if (level === 1) return false;
  const before = tree.children.slice(0, tree.children.indexOf(first));
  return givenTitle(context) !== undefined && before.some((node) => hasContent({ type: 'root', children: [node] }));
}

function givenTitle({ document }: ChapterContext): string | undefined {
  for (const title of [document.title, document.frontMatter.title]) {
    if (typeof title === 'string' && title.trim() !== '') return title.trim();
  }
  return undefined;
}

function titleFromPath(path: string): string {
  const name = path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  return name.replace(/[-_]+/g, ' ').trim() || 'Untitled';
}

function normal(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function hasContent(tree: Root): boolean {
  if (textOf(tree).trim() !== '') return true;
  return findElement(tree, (node) => CONTENT.has(node.tagName)) !== undefined;
}

/** An empty heading is announced as one with nothing in it; what links to it finds an anchor instead. */
function removeUnnamedHeadings(tree: Root, context: ChapterContext): void {
  rewriteElements(tree, (node) => {
    if (headingLevel(node) === undefined || headingHasName(node)) return node;
    context.report(
      headingEmpty,
      { message: 'Unexpected heading without text, expected a title', hint: 'Write the heading, or remove the line' },
      node,
    );
    return remainder(node);
  });
}

function remainder(heading: Element): readonly ElementContent[] {
  const children = heading.children.filter((child) => !isBlank(child));
  if (heading.properties.id === undefined && children.length === 0) return [];
  return [element('div', heading.properties.id === undefined ? {} : { id: heading.properties.id }, children, heading)];
}
