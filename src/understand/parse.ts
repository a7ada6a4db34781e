import type { Root } from 'mdast';
import { defListFromMarkdown } from 'mdast-util-definition-list';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { defList } from 'micromark-extension-definition-list';
import { gfm } from 'micromark-extension-gfm';
import type { Extension } from 'micromark-util-types';
import { fence } from './syntax/fence.js';
import { fenceFromMarkdown } from './syntax/fence-tree.js';
import { mathFlow } from './syntax/math-flow.js';
import { mathText } from './syntax/math-text.js';
import { mathFromMarkdown } from './syntax/math-tree.js';

const FENCES: Extension = { flow: { 58: fence } };
const MATH: Extension = { text: { 36: mathText }, flow: { 36: mathFlow } };

/**
 * Parses a chapter's Markdown: CommonMark, GFM, definition lists, divisions and directives, and (unless switched off)
 * mathematics.
 */
export function parse(text: string, math: boolean): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), defList, FENCES, ...(math ? [MATH] : [])],
    mdastExtensions: [gfmFromMarkdown(), defListFromMarkdown, fenceFromMarkdown, mathFromMarkdown],
  });
}
