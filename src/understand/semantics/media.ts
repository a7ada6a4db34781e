import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { element, textProperty } from '../element.js';
import { findElement, isElement, walkElements } from '../walk.js';

/**
 * Gives every recording the controls it is played with, and content that stands in its place where nothing is played:
 * the author's, else what it is; and a link to its transcript. Print shows the same words.
 */
export const rehypeMedia = chapterPlugin((tree: Root, context) => {
  walkElements(tree, (node) => {
    if (node.tagName !== 'audio' && node.tagName !== 'video') return undefined;
    node.properties.controls = true;
    const sources = node.children.filter((child) => isElement(child, 'source', 'track'));
    node.children = [...sources, ...fallbackOf(node, context)];
    return 'skip';
  });
});

function fallbackOf(medium: Element, { labels }: ChapterContext): ElementContent[] {
  const own = trimmed(medium.children.filter((child) => !isElement(child, 'source', 'track')));
  const kind = medium.tagName === 'audio' ? labels.audio : labels.video;
  const content = own.length > 0 ? own : [textAt(kind, medium)];
  const transcript = textProperty(medium, 'ariaDetails')?.split(/\s+/)[0];
  const href = `#${transcript}`;
  const isLinked = findElement(medium, (node) => node.properties.href === href) !== undefined;
  if (transcript === undefined || isLinked) return content;
  const link = element('a', { href }, [textAt(labels.transcript, medium)], medium);
  return [...content, textAt(' · ', medium), link];
}

function textAt(value: string, { position }: Element): ElementContent {
  return { type: 'text', value, ...(position && { position }) };
}

function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const first = nodes.findIndex(saysSomething);
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(saysSomething) + 1);
}

function saysSomething(node: ElementContent): boolean {
  return textOf(node).trim() !== '' || (node.type === 'element' && findElement(node, isImage) !== undefined);
}

function isImage({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'svg';
}
