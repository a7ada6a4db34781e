import type { Element, ElementContent } from 'hast';

/** A block of running text. */
export interface Prose {
  readonly element: Element;
  /** White space collapsed. Code, formulas, images and passages in another language stand as U+FFFC. */
  readonly text: string;
  readonly language: string;
}

/** Elements that may hold running text themselves. */
export const PROSE_BLOCKS: ReadonlySet<string> = new Set(
  'p li td th dt dd figcaption caption summary h1 h2 h3 h4 h5 h6 blockquote div'.split(' '),
);

const BLOCKS = new Set([
  ...PROSE_BLOCKS,
  ...'ul ol dl table thead tbody tfoot tr pre figure section aside details header footer hr'.split(' '),
]);
const OPAQUE = new Set('code kbd samp var math svg img picture video audio pre script style rt rp'.split(' '));
const STANDS_FOR_SOMETHING = '￼';

/** The running text directly in `element`, not in blocks inside it; undefined when there is none. */
export function proseOf(element: Element, language: string): Prose | undefined {
  const parts: string[] = [];
  for (const child of element.children) collect(child, parts);
  const text = parts
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
  return text === '' ? undefined : { element, text, language };
}

function collect(node: ElementContent, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  if (node.type !== 'element' || BLOCKS.has(node.tagName)) return;
  if (node.tagName === 'br') parts.push(' ');
  else if (isOpaque(node)) parts.push(STANDS_FOR_SOMETHING);
  else for (const child of node.children) collect(child, parts);
}

function isOpaque(element: Element): boolean {
  const { lang, role } = element.properties;
  return OPAQUE.has(element.tagName) || lang !== undefined || role === 'doc-noteref' || role === 'doc-pagebreak';
}
