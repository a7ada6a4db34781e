import type { Node } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';

/** One line that opens, closes or is a directive. */
export interface FenceLine extends Node {
  type: 'fenceLine';
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    fenceLine: FenceLine;
  }
  interface BlockContentMap {
    fenceLine: FenceLine;
  }
}

/** Builds `fenceLine` nodes. */
export const fenceFromMarkdown: Extension = {
  enter: {
    fenceLine(token) {
      this.enter({ type: 'fenceLine', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    fenceLine(token) {
      this.exit(token);
    },
  },
};
