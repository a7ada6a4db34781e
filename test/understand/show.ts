import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Publication } from '../../src/model/publication.js';

const BLOCKS = new Set(
  (
    'address article aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section ' +
    'summary table tbody tfoot thead tr td th ul math'
  ).split(' '),
);
const CONTAINERS = new Set(
  'article aside blockquote details div dl figure li ol section table tbody tfoot thead tr ul'.split(' '),
);

const writer = unified().use(rehypeStringify).freeze();

function toHtml(node: ElementContent): string {
  return writer.stringify({ type: 'root', children: [node] });
}

/** A publication as readable HTML: one block a line, indented; then what was found, by line. */
export function show(publication: Publication): string {
  const trees = publication.chapters.map((chapter) => showChildren(chapter.tree, ''));
  const findings = [...publication.diagnostics]
    .sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0))
    .map(
      ({ id, severity, message, place }) =>
        `${place?.file}:${place?.line}:${place?.column} ${severity} ${id}: ${message}`,
    );
  return `${trees.join('\n')}${findings.length > 0 ? `\n<!--\n${findings.join('\n')}\n-->\n` : ''}`;
}

function showChildren(parent: Root | Element, indent: string): string {
  return (parent.children as ElementContent[])
    .map((child) => (child.type === 'text' && child.value.trim() === '' ? '' : showNode(child, indent)))
    .join('');
}

function showNode(node: ElementContent, indent: string): string {
  if (node.type !== 'element') return `${indent}${toHtml(node)}\n`;
  const holdsBlocks = node.children.some((child) => child.type === 'element' && BLOCKS.has(child.tagName));
  if (!CONTAINERS.has(node.tagName) || !holdsBlocks) return `${indent}${toHtml(node)}\n`;
  const [open = '', close = ''] = toHtml({ ...node, children: [{ type: 'text', value: '\u0000' }] }).split('\u0000');
  return `${indent}${open}\n${showChildren(node, `${indent}  `)}${indent}${close}\n`;
}
