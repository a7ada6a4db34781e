import type { Element } from 'hast';

/** Elements that are not phrasing content: they may stand in the flow only (HTML §3.2.5.2). */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr li nav ol p pre section summary table tbody td tfoot th thead tr ul l-note'
  ).split(' '),
);

/** Elements whose content must be phrasing content. */
const PHRASING_ONLY: ReadonlySet<string> = new Set(
  (
    'abbr b bdi bdo cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd mark p pre q rt ruby s samp small span strong sub ' +
    'summary sup time u var'
  ).split(' '),
);

const INTERACTIVE: ReadonlySet<string> = new Set(['a', 'audio', 'details', 'video', 'l-note-call']);

/** Whether an element may stand only where blocks may. A displayed formula of its own is one. */
export function isBlock(node: Element): boolean {
  return BLOCKS.has(node.tagName);
}

/** Whether an element may hold no blocks. */
export function holdsPhrasingOnly(node: Element): boolean {
  return PHRASING_ONLY.has(node.tagName);
}

/** Whether an element may not stand inside a link. */
export function isInteractive(node: Element): boolean {
  return INTERACTIVE.has(node.tagName);
}
