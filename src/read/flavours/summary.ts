import type { Heading, Link, List, ListItem, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { OrderEntry } from '../../config/index.js';
import type { Matter } from '../../model/manuscript.js';
import { withoutAttributes } from '../heading-title.js';
import { relativeTo } from '../manuscript-path.js';

/** What a SUMMARY.md lists. */
export interface Summary {
  /** The first heading, unless it is a word for "contents". */
  readonly title?: string;
  readonly order: readonly OrderEntry[];
}

/**
 * Reads a SUMMARY.md as mdBook and HonKit do: nested lists of links are chapters, later headings are parts, links
 * outside lists come before (front matter) or after (back matter) them, an item without a link only groups.
 */
export function readSummary(text: string, file: string): Summary {
  const blocks = fromMarkdown(text).children;
  const lists = blocks.flatMap((block, index) => (block.type === 'list' ? [index] : []));
  const firstList = lists[0] ?? blocks.length;
  const lastList = lists.at(-1) ?? -1;
  const title = blocks[0]?.type === 'heading' ? plainText(blocks[0]) : undefined;
  let inPart = false;
  const order = blocks.flatMap((block, index): readonly OrderEntry[] => {
    const matter: Matter =
      lists.length === 0 ? 'body' : index < firstList ? 'front' : index > lastList ? 'back' : 'body';
    if (block.type === 'heading') {
      if (index === 0) return [];
      inPart = true;
      return [part(block, file)];
    }
    if (block.type === 'thematicBreak' && index > lastList) inPart = false;
    if (block.type === 'list') return readList(block, file, inPart ? 1 : 0);
    return linksOf(block).map((link) => entry(link, file, matter, 0));
  });
  return { ...(title && { title: withoutAttributes(title) }), order };
}

function part(heading: Heading, file: string): OrderEntry {
  const title = withoutAttributes(plainText(heading));
  return { reference: '', title, type: 'part', depth: 0, matter: 'body', ...placed(heading, file) };
}

function readList(list: List, file: string, depth: number): readonly OrderEntry[] {
  return list.children.flatMap((item) => readItem(item, file, depth));
}

function readItem(item: ListItem, file: string, depth: number): readonly OrderEntry[] {
  const own = item.children.find((child) => child.type === 'paragraph');
  const nested = item.children.flatMap((child) => (child.type === 'list' ? readList(child, file, depth + 1) : []));
  if (!own) return nested;
  const [link] = linksOf(own);
  if (link) return [entry(link, file, 'body', depth), ...nested];
  const title = plainText(own).trim();
  return [{ reference: '', title, depth, matter: 'body', ...placed(own, file) }, ...nested];
}

function entry(link: Link, file: string, matter: Matter, depth: number): OrderEntry {
  const title = plainText(link).trim();
  const reference = link.url === '' ? '' : relativeTo(file, link.url);
  return { reference, ...(title && { title }), depth, matter, ...placed(link, file) };
}

function linksOf(node: RootContent): readonly Link[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap((child) => linksOf(child as RootContent)) : [];
}

function placed(node: Nodes, file: string) {
  const start = node.position?.start;
  return start ? { place: { file, line: start.line, column: start.column } } : {};
}
