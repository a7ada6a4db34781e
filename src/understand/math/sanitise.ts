import type { Element, ElementContent } from 'hast';

/** Elements of MathML Core, with those of MathML 3 that EPUB's schema allows and engines lay out as a row. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'annotation maction math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms ' +
    'mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics'
  ).split(' '),
);

/** Attributes that Presentation MathML allows (EPUB 3.3 §6.1.4). Everything else is dropped. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'accent accentunder align alttext class columnalign columnlines columnspacing columnspan depth dir display displaystyle ' +
    'encoding fence form frame height id largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize ' +
    'minsize movablelimits notation numalign denomalign rowalign rowlines rowspacing rowspan rspace scriptlevel separator ' +
    'stretchy subscriptshift superscriptshift symmetric voffset width xml:lang xmlns lquote rquote'
  ).split(' '),
);

/**
 * Leaves in a MathML tree (properties with exact attribute names) only what Presentation MathML has, in place.
 *
 * @returns names of what was removed and would have acted, each once
 */
export function sanitiseMath(math: Element): { readonly removed: readonly string[] } {
  const removed = new Set<string>();
  clean(math, removed);
  return { removed: [...removed] };
}

function clean(node: Element, removed: Set<string>): void {
  for (const name of Object.keys(node.properties)) {
    if (ATTRIBUTES.has(name)) continue;
    if (/^on/i.test(name) || /href$/.test(name)) removed.add(name.toLowerCase());
    delete node.properties[name];
  }
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    if (!ELEMENTS.has(child.tagName)) {
      removed.add(child.tagName);
      return [];
    }
    clean(child, removed);
    return [child];
  });
}
