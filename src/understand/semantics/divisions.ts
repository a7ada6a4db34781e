import type { Root } from 'hast';
import { chapterPlugin } from '../chapter-plugin.js';
import { classesOf } from '../element.js';
import { isElement, walkElements } from '../walk.js';

interface Meaning {
  readonly tagName: string;
  /** EPUB Structural Semantics Vocabulary 1.1, with the DPUB-ARIA 1.1 role of the same name. */
  readonly type?: string;
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['epigraph', { tagName: 'div', type: 'epigraph' }],
  ['dedication', { tagName: 'div', type: 'dedication' }],
  ['quote', { tagName: 'blockquote' }],
  ['aside', { tagName: 'aside' }],
  ['pull-quote', { tagName: 'aside', type: 'pullquote' }],
]);

/** Gives divisions whose class has a meaning (`::: epigraph`, `::: {.quote}`) the element and the role that say it. */
export const rehypeDivisions = chapterPlugin((tree: Root) => {
  walkElements(tree, (node) => {
    if (!isElement(node, 'div') || node.properties.role !== undefined) return;
    const name = classesOf(node).find((one) => MEANINGS.has(one));
    if (name === undefined) return;
    const { tagName, type } = MEANINGS.get(name)!;
    node.tagName = tagName;
    if (type === undefined) return;
    node.properties.role = `doc-${type}`;
    node.properties['epub:type'] ??= type;
  });
});
