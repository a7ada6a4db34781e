import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { fence } from './fence.js';
import { fenceFromMarkdown } from './fence-tree.js';

/** Lets remark parse the lines that open and close divisions (`::: {.note}` … `:::`, `::page[212]`). */
export function remarkFenceLines(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { 58: fence } }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fenceFromMarkdown];
}
