import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Publication } from '../../model/publication.js';
import { copyTree } from '../prepare/copy-tree.js';
import { generatedPage } from './generated-pages.js';
import type { Leaf, NestedChapter } from './leaves.js';
import type { Templates } from './templates.js';

/** A generated page or a chapter. */
export interface Part {
  /**
   * Only of what starts a leaf: the empty page before it, for one that has to start on a right-hand page, not shown until
   * it is known to be needed.
   */
  readonly filler?: Element;
  /** The tree as it is understood, to be left alone. */
  readonly source: Root;
  /** A tree of the same that may be changed. Made anew: all chapters at once would be too much of a large book. */
  readonly tree: () => Root;
  readonly nested?: NestedChapter;
}

/** All parts of the print document in their order. */
export async function gatherParts(
  publication: Publication,
  leaves: readonly Leaf[],
  templates: Templates,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const leaf of leaves) {
    const filler = h('div', { className: ['filler'], dataFor: leaf.id, ariaHidden: 'true' });
    if (leaf.kind !== 'text') {
      const page = await generatedPage(leaf.kind, publication, templates);
      parts.push({ filler, source: page, tree: () => page });
    }
    for (const [index, nested] of leaf.chapters.entries()) {
      const starts = index === 0;
      const tree = () => chapterTree(nested, starts);
      parts.push({ ...(starts && { filler }), source: nested.chapter.tree, tree, nested });
    }
  }
  return parts;
}

function chapterTree({ chapter, nesting }: NestedChapter, starts: boolean): Root {
  const tree = copyTree(chapter.tree);
  const section = tree.children.find((node): node is Element => node.type === 'element');
  if (!section) throw new Error(`chapter ${chapter.id} has no section`);
  const classes = [
    'document',
    `type-${chapter.type}`,
    `matter-${chapter.matter}`,
    starts ? 'leaf' : 'nested',
    `nesting-${nesting}`,
  ];
  section.properties.className = [...classes, ...[section.properties.className ?? []].flat().map(String)];
  section.properties.lang ??= chapter.language;
  section.properties.dir ??= chapter.direction;
  section.properties.id ??= chapter.id;
  if (starts && section.properties.id !== chapter.id)
    tree.children = [h('div', { id: chapter.id, className: ['leaf'] }, section)];
  return tree;
}
