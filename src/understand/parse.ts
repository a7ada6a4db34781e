import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const EXTENSIONS = [gfm()];
const TREE_EXTENSIONS = [gfmFromMarkdown()];

/** Parses a chapter's Markdown: CommonMark, GFM and Lectern's extensions. */
export function parse(text: string): Root {
  return fromMarkdown(text, { extensions: EXTENSIONS, mdastExtensions: TREE_EXTENSIONS });
}
