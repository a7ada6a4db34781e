import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { mathFlow } from './math-flow.js';
import { mathText } from './math-text.js';
import { mathFromMarkdown } from './math-tree.js';

/** Lets remark parse mathematics: `$…$` in text, `$$…$$` in text or as a block. */
export function remarkTex(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text: { 36: mathText }, flow: { 36: mathFlow } }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mathFromMarkdown];
}
