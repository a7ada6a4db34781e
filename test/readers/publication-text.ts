import type { ElementContent, Root } from 'hast';
import type { Publication } from '../../src/model/publication.js';

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rb rp ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Not text of the book: drawings speak through their alternatives, media are named by their captions. */
const SILENT = new Set(['svg', 'audio', 'video', 'iframe', 'object', 'script', 'style', 'template', 'head']);

/** Stands for a formula, which readers take glyph by glyph: words that touch it are left out of comparisons. */
const FORMULA = '\ue000';

/** The words of a publication's chapters in order, as its trees have them: blocks and broken lines apart. */
export function publicationWords({ chapters }: Pick<Publication, 'chapters'>): readonly string[] {
  const text = chapters
    .map(({ tree }) => textOf(tree))
    .join(' ')
    .normalize('NFC');
  return text.split(/[\s\u200b]+/).filter((word) => word !== '' && !word.includes(FORMULA));
}

function textOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'root' && node.type !== 'element') return '';
  const name = node.type === 'element' ? node.tagName : '';
  if (SILENT.has(name)) return '';
  if (name === 'math') return FORMULA;
  const inner = node.children.map((child) => (child.type === 'doctype' ? '' : textOf(child))).join('');
  return INLINE.has(name) ? inner : ` ${inner} `;
}
