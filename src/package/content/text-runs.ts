import type { Element, Root, RootContent, Text } from 'hast';

/** One text node of a chapter, with what a page mark needs to know of its surroundings. */
export interface TextRun {
  readonly node: Text;
  /** UTF-16 offset of its first character in the chapter's text. */
  readonly start: number;
  /** Outermost ancestor that a mark may not stand in: it goes before that element. */
  readonly barrier?: Element;
  /** What its figure begins with, when nothing but that picture comes before it: figures are printed on one page. */
  readonly picture?: Element;
  /** White space in it is preserved. */
  readonly preformatted: boolean;
  /** Its first character continues the line of the run before it: no block edge or line break between them. */
  readonly continues: boolean;
}

/** Content models that no `span` may enter, or whose text is read as one unit. */
const BARRIERS: ReadonlySet<string> = new Set([
  ...['math', 'svg', 'ruby', 'title', 'option', 'select', 'textarea', 'audio', 'video', 'object', 'picture', 'style'],
  ...['script', 'template', 'progress', 'meter'],
]);

const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'],
]);

interface Surroundings {
  readonly barrier?: Element;
  readonly preformatted: boolean;
}

const DRAWN: ReadonlySet<string> = new Set(['img', 'svg', 'audio', 'video']);
/** A mark inside them would be read as part of what they name, or is not allowed. */
const CLOSED: ReadonlySet<string> = new Set([...BARRIERS, 'a']);

/**
 * What a mark goes before that stands before a picture, for each picture in the order of `PageBreak.picture`: the
 * picture itself, or the link or other element around it that no mark may enter.
 */
export function pictureStarts(tree: Root): readonly Element[] {
  const starts: Element[] = [];
  const visit = (nodes: readonly RootContent[], closed: Element | undefined): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (DRAWN.has(node.tagName)) starts.push(closed ?? node);
      if (node.tagName === 'svg' || node.tagName === 'math') continue;
      visit(node.children, closed ?? (CLOSED.has(node.tagName) ? node : undefined));
    }
  };
  visit(tree.children, undefined);
  return starts;
}

/** Every text node below `tree` in document order. */
export function textRuns(tree: Root): readonly TextRun[] {
  const runs: TextRun[] = [];
  let start = 0;
  let continues = false;
  let picture: Element | undefined;
  const visit = (nodes: readonly RootContent[], surroundings: Surroundings): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const shown = !surroundings.barrier && /\S/.test(node.value);
        runs.push({ node, start, ...surroundings, ...(shown && picture && { picture }), continues });
        if (shown) picture = undefined;
        start += node.value.length;
        continues = true;
      } else if (node.type === 'element') {
        const inline = INLINE.has(node.tagName);
        continues &&= inline;
        if (node.tagName === 'figure') picture = pictureOf(node);
        visit(node.children, inside(node, surroundings));
        if (node.tagName === 'figure') picture = undefined;
        continues &&= inline;
      }
    }
  };
  visit(tree.children, { preformatted: false });
  return runs;
}

function inside(element: Element, surroundings: Surroundings): Surroundings {
  if (surroundings.barrier) return surroundings;
  if (BARRIERS.has(element.tagName)) return { ...surroundings, barrier: element };
  return element.tagName === 'pre' ? { preformatted: true } : surroundings;
}

const BREAKABLE: ReadonlySet<string> = new Set(['figcaption', 'pre', 'table', 'blockquote']);

function pictureOf(figure: Element): Element | undefined {
  const first = figure.children.find((child) => child.type === 'element');
  return first && !BREAKABLE.has(first.tagName) ? first : undefined;
}
