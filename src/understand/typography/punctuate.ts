import type { Element, Root, Text } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import { textProperty } from '../element.js';
import { isBlock } from '../html/categories.js';
import { sourceOf } from '../source.js';
import { educate, type TextState } from './educate.js';
import { spaceFrench } from './french.js';
import { quotesOf } from './quotes.js';

/** Elements whose text is not prose. */
const LITERAL: ReadonlySet<string> = new Set([
  'code',
  'pre',
  'kbd',
  'samp',
  'var',
  'math',
  'svg',
  'l-math',
  'data',
  'time',
]);
const SIGNS = /["'-]|\.\.\./;

interface Run {
  readonly node: Text;
  readonly language: string;
  /** Literal text: it is seen by its neighbours, but stays as it is. */
  readonly literal: boolean;
}

/**
 * Sets typographic quotation marks, apostrophes, dashes and ellipses in prose, by the language of each passage, as
 * real text. Code, formulas and addresses are left as they are, and so is text in which the author escaped a quote.
 */
export const rehypePunctuation = chapterPlugin((tree: Root, context) => {
  const source = context.document.text;
  const hasEscapes = /\\["'.-]/.test(source);
  const blocks: Run[][] = [[]];
  collect(tree, context.language, false, blocks);
  for (const runs of blocks) {
    if (!runs.some(({ node, literal }) => !literal && needsWork(node.value))) continue;
    if (hasEscapes && runs.some(({ node }) => isEscaped(node, source))) continue;
    punctuateBlock(runs);
  }
});

function needsWork(text: string): boolean {
  return SIGNS.test(text) || /[;!?»:«]/.test(text);
}

function punctuateBlock(runs: readonly Run[]): void {
  const state: TextState = { before: '', open: [] };
  for (const [index, { node, language, literal }] of runs.entries()) {
    const quotes = literal ? undefined : quotesOf(language);
    if (!quotes || node.value === '') {
      state.before = node.value.at(-1) ?? state.before;
      continue;
    }
    if (SIGNS.test(node.value)) {
      const after = runs.slice(index + 1).find((run) => run.node.value !== '')?.node.value[0] ?? '';
      node.value = educate(node.value, quotes, state, after);
    } else state.before = node.value.at(-1) ?? state.before;
    if (/^fr(?:-|$)/i.test(language)) node.value = spaceFrench(node.value);
  }
}

function collect(parent: Root | Element, language: string, literal: boolean, blocks: Run[][]): void {
  for (const child of parent.children) {
    if (child.type === 'text') blocks.at(-1)!.push({ node: child, language, literal });
    if (child.type !== 'element') continue;
    const isLiteral = literal || LITERAL.has(child.tagName) || isAddress(child) || child.properties.translate === 'no';
    const separate = isBlock(child) || child.tagName === 'br';
    if (separate) blocks.push([]);
    collect(child, textProperty(child, 'lang') ?? language, isLiteral, blocks);
    if (separate) blocks.push([]);
  }
}

/** A link whose text is its own address. */
function isAddress(node: Element): boolean {
  if (node.tagName !== 'a') return false;
  const [first] = node.children;
  return first?.type === 'text' && /^(?:https?:\/\/|www\.|mailto:|[^\s@]+@[^\s@]+$)/i.test(first.value);
}

function isEscaped(text: Text, source: string): boolean {
  return /\\["'.-]/.test(sourceOf(text, source));
}
