import type { Node } from 'mdast';
import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import type { Token } from 'micromark-util-types';

/** Mathematics as the author wrote it, in TeX. */
export interface MathNode extends Node {
  type: 'texMath';
  value: string;
  display: boolean;
  /** Standing as a block of its own, not in a line of text. */
  block: boolean;
  /** Written `{…}` behind the closing dollars. */
  attributes?: string;
  /** A block that the end of its container closed, not dollars. */
  unclosed?: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    texMath: MathNode;
  }
  interface RootContentMap {
    texMath: MathNode;
  }
  interface BlockContentMap {
    texMath: MathNode;
  }
}

/** Builds `texMath` nodes from the tokens of `mathText` and `mathFlow`. */
export const mathFromMarkdown: Extension = {
  enter: {
    mathText(token) {
      this.enter({ type: 'texMath', value: '', display: false, block: false }, token);
      this.buffer();
    },
    mathFlow(token) {
      this.enter({ type: 'texMath', value: '', display: true, block: true, unclosed: true }, token);
      this.buffer();
    },
  },
  exit: {
    mathText(token) {
      const value = this.resume();
      const node = this.stack.at(-1) as MathNode;
      const source = this.sliceSerialize(token);
      node.display = source.startsWith('$$');
      node.value = value.trim();
      this.exit(token);
    },
    mathTextData: data,
    mathFlowValue: data,
    mathFlowDollars() {
      blockOf(this.stack).unclosed = false;
    },
    mathFlowAttributes(token) {
      blockOf(this.stack).attributes = this.sliceSerialize(token).trim();
    },
    mathFlow(token) {
      const value = this.resume();
      (this.stack.at(-1) as MathNode).value = value.trim();
      this.exit(token);
    },
  },
};

function data(this: CompileContext, token: Token): void {
  this.config.enter.data?.call(this, token);
  this.config.exit.data?.call(this, token);
}

function blockOf(stack: readonly Node[]): MathNode {
  return stack.findLast((node) => node.type === 'texMath') as MathNode;
}
