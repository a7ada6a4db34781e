import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Point } from 'unist';
import { findMarkdownElements } from '../html/markdown-tag.js';
import { eachParent } from './each-parent.js';
import { dedent, type Fragment, fragmentOf, placeInDocument, pointsOf, sliceOf } from './fragment.js';

interface Document {
  readonly parse: (text: string) => Root;
  readonly pointAt: (offset: number) => Point;
  /** What links in an element may refer to, as Markdown. */
  readonly definitions: string;
}

/** Elements of text, with which a paragraph may start. */
const TEXT_TAG = /^\s*<(?:img|a|span|em|strong|b|i|u|s|br|code|kbd|sub|sup|small|abbr|cite|q)[\s/>]/i;
const INLINE = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** Understands Markdown inside raw HTML, where the author's HTML asks for it (see `findMarkdownElements`). */
export const remarkMarkdownInHtml: Plugin<[(text: string) => Root], Root> = (parse) => (tree, file) => {
  const source = String(file);
  if (!/<[^<>]*\smarkdown[\s=>]/.test(source)) return;
  const document = { parse, pointAt: pointsOf(source), definitions: definitionsOf(tree, source) };
  eachParent(tree, (parent) => {
    if (INLINE.has(parent.type)) return;
    parent.children = parent.children.flatMap((child: RootContent) =>
      child.type === 'html' ? expand(fragmentOf(child, source), document, rawHtml) : [child],
    ) as typeof parent.children;
  });
};

/** Elements nested deeper stay HTML: each is parsed again with what is in it. */
const DEEPEST = 24;

type Read = (html: Fragment, document: Document) => RootContent[];

/** `read` makes something of what is outside the elements with Markdown. */
function expand(html: Fragment, document: Document, read: Read, depth = 0): RootContent[] {
  const nodes: RootContent[] = [];
  const end = html.text.length;
  const readBetween = (from: number, to: number) => {
    if (html.text.slice(from, to).trim() !== '') nodes.push(...read(sliceOf(html, from, to), document));
  };
  let at = 0;
  for (const found of depth < DEEPEST ? findMarkdownElements(html.text) : []) {
    readBetween(at, found.start);
    nodes.push({ ...htmlNode(sliceOf(html, found.start, found.contentStart), document), value: found.tag });
    const inside = parseContent(dedent(sliceOf(html, found.contentStart, found.contentEnd)), document, depth + 1);
    nodes.push(...(found.ofText ? inside.flatMap(textOf) : inside));
    if (found.end > found.contentEnd) nodes.push(...rawHtml(sliceOf(html, found.contentEnd, found.end), document));
    at = found.end;
  }
  readBetween(at, end);
  return nodes;
}

function parseContent(content: Fragment, document: Document, depth: number): RootContent[] {
  const definitions = content.text.includes(']') ? document.definitions : '';
  const { children } = document.parse(`${content.text}\n\n${definitions}`);
  const length = content.text.split('\n').length;
  const own = children.filter(({ position }) => (position?.start.line ?? 0) <= length);
  return own.flatMap((child) => {
    if (child.type === 'html') return expand(sliceOfNode(child, content), document, paragraphOrHtml, depth);
    placeInDocument(child, content, document.pointAt);
    return [child];
  });
}

function sliceOfNode({ position }: Html, content: Fragment): Fragment {
  return sliceOf(content, position?.start.offset ?? 0, position?.end.offset ?? content.text.length);
}

/** In Markdown, HTML that starts with an element of text is a paragraph, also where CommonMark sees a block of HTML. */
function paragraphOrHtml(html: Fragment, document: Document): RootContent[] {
  if (!TEXT_TAG.test(html.text)) return rawHtml(html, document);
  const { text, lines } = dedent(html);
  // What starts with a letter is no HTML block.
  const content = { text: `x${text.trimStart()}`, lines: [lines[0]! - 1, ...lines.slice(1)] };
  const [paragraph, ...rest] = parseContent(content, document, DEEPEST);
  const [first] = paragraph && 'children' in paragraph ? paragraph.children : [];
  if (first?.type === 'text') first.value = first.value.slice(1);
  return paragraph ? [paragraph, ...rest] : rest;
}

function rawHtml(html: Fragment, document: Document): RootContent[] {
  return [htmlNode(html, document)];
}

function htmlNode({ text, lines }: Fragment, { pointAt }: Document): Html {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return {
    type: 'html',
    value: text,
    position: { start: pointAt(lines[0]!), end: pointAt(lines.at(-1)! + last.length) },
  };
}

function textOf(node: RootContent): RootContent[] {
  return node.type === 'paragraph' ? node.children : [node];
}

function definitionsOf(tree: Root, source: string): string {
  const found: string[] = [];
  const collect = (node: Nodes) => {
    const { position } = node;
    if (node.type === 'definition') found.push(source.slice(position?.start.offset, position?.end.offset));
    else if (node.type === 'footnoteDefinition') found.push(`[^${node.label ?? node.identifier}]: -`);
    if ('children' in node) for (const child of (node as Parents).children) collect(child);
  };
  collect(tree);
  return found.join('\n\n');
}
