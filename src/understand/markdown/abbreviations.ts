import type { Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { chapterPlugin } from '../chapter-plugin.js';

const DEFINITION = /^\*\[([^\]]{1,100})\]:[ \t]*(.*)$/;

/**
 * Takes abbreviation definitions (`*[HTML]: Hypertext Markup Language`) out of the text and marks each use with
 * `abbr` and the expansion as its title.
 */
export const remarkAbbreviations = chapterPlugin((tree: Root, context) => {
  if (!context.document.text.includes('*[')) return;
  const expansions = takeDefinitions(tree);
  if (expansions.size === 0) return;
  const names = [...expansions.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  markIn(tree, pattern, expansions);
});

function takeDefinitions(tree: Root): ReadonlyMap<string, string> {
  const expansions = new Map<string, string>();
  tree.children = tree.children.filter((node) => {
    if (node.type !== 'paragraph') return true;
    const first = node.children[0];
    if (first?.type !== 'text' || !first.value.startsWith('*[')) return true;
    const matches = textOf(node)
      .split('\n')
      .map((line) => DEFINITION.exec(line));
    if (!matches.every((match) => match !== null)) return true;
    for (const match of matches) expansions.set(match[1] ?? '', (match[2] ?? '').trim());
    return false;
  });
  return expansions;
}

function markIn(parent: Parents, pattern: RegExp, expansions: ReadonlyMap<string, string>): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return split(child, pattern, expansions);
    if ('children' in child && child.type !== 'link') markIn(child, pattern, expansions);
    return [child];
  }) as typeof parent.children;
}

function split(text: Text, pattern: RegExp, expansions: ReadonlyMap<string, string>): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.value.matchAll(pattern)) {
    if (match.index > end) nodes.push({ ...text, value: text.value.slice(end, match.index) });
    nodes.push({
      type: 'span',
      name: 'abbr',
      children: [{ ...text, value: match[0] }],
      data: { hProperties: { title: expansions.get(match[0]) ?? '' } },
      position: text.position,
    });
    end = match.index + match[0].length;
  }
  if (end === 0) return [text];
  if (end < text.value.length) nodes.push({ ...text, value: text.value.slice(end) });
  return nodes;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
}
