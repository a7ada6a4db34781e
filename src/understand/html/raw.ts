import type { Nodes, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import { rawRuns } from './raw-runs.js';

/** Asks for the places of elements. Only the root's would come from a file's text, all of it for each run. */
const PLACED = new VFile();

/**
 * Parses the raw HTML in a chapter as a browser would, within the chapter. That is slow, so what has no part in any
 * does without it. Comments are no part of a publication.
 */
export const rehypeRawHtml: Plugin<[], Root> = () => (tree) => {
  const parts: (readonly RootContent[])[] = [];
  let at = 0;
  for (const { from, to } of rawRuns(tree.children)) {
    const run: Root = { type: 'root', children: tree.children.slice(from, to) };
    parts.push(tree.children.slice(at, from), (raw(run, { file: PLACED }) as Root).children);
    at = to;
  }
  const result: Root = { ...tree, children: [...parts.flat(), ...tree.children.slice(at)] };
  dropComments(result);
  return result;
};

function dropComments(node: Nodes): void {
  if (!('children' in node)) return;
  // What is left of raw HTML is comments.
  const kept = node.children.filter(({ type }) => type !== 'raw' && type !== 'comment');
  if (kept.length < node.children.length) node.children = kept as typeof node.children;
  for (const child of kept) dropComments(child);
}
