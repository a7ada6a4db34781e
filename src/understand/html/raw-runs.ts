import type { Element, RootContent } from 'hast';
import { TAG } from './tag.js';

/** Children from `from` to before `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** They change how what follows is read, or close by rules of their own (HTML §13.2). */
const PECULIAR = new Set(
  (
    'body form frame frameset head html iframe image math noembed noframes noscript optgroup option plaintext script ' +
    'select style svg template textarea title xmp'
  ).split(' '),
);
const TABLE_PART = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));
const ATTRIBUTES = /^(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*$/;

/**
 * The runs of children whose raw HTML can be parsed apart from the rest to the same tree: each from a start tag to the
 * end tag that closes it. Everything, where the tags do not pair neatly, so that only a parser knows what ends where.
 */
export function rawRuns(children: readonly RootContent[]): readonly Run[] {
  const runs: Run[] = [];
  const open: string[] = [];
  let from: number | undefined;
  for (const [index, child] of children.entries()) {
    const pairing = pairingOf(child, open);
    if (pairing === 'uneven') return [{ from: 0, to: children.length }];
    if (pairing === 'even') from ??= index;
    if (from !== undefined && open.length === 0) {
      runs.push({ from, to: index + 1 });
      from = undefined;
    }
  }
  return from === undefined ? runs : [...runs, { from, to: children.length }];
}

/** Whether there is raw HTML in a node, and it pairs: in an element by itself, beside others with those in `open`. */
function pairingOf(node: RootContent, open: string[]): 'none' | 'even' | 'uneven' {
  if (node.type === 'raw') return pairRaw(node.value, open);
  return node.type === 'element' ? pairingInside(node) : 'none';
}

function pairingInside({ children }: Element): 'none' | 'even' | 'uneven' {
  const open: string[] = [];
  let found: 'none' | 'even' = 'none';
  for (const child of children) {
    const pairing = pairingOf(child, open);
    if (pairing === 'uneven') return pairing;
    if (pairing === 'even') found = pairing;
  }
  return open.length > 0 ? 'uneven' : found;
}

function pairRaw(value: string, open: string[]): 'none' | 'even' | 'uneven' {
  const html = withoutComments(value);
  if (html === undefined) return 'uneven';
  if (html.trim() === '') return 'none';
  const even = [...html.matchAll(TAG)].every(
    ([, slash, name = '', attributes = '']) => ATTRIBUTES.test(attributes) && pairTag(!slash, name.toLowerCase(), open),
  );
  return even && !/<[a-z/!?]/i.test(html.replace(TAG, ' ')) ? 'even' : 'uneven';
}

function pairTag(opens: boolean, name: string, open: string[]): boolean {
  if (PECULIAR.has(name) || (TABLE_PART.has(name) && !open.includes('table'))) return false;
  if (opens && !VOID.has(name)) open.push(name);
  return opens || open.pop() === name;
}

/** Undefined where a comment does not end, or not by `-->`. */
function withoutComments(value: string): string | undefined {
  let rest = '';
  let at = 0;
  for (let start = value.indexOf('<!--'); start >= 0; start = value.indexOf('<!--', at)) {
    const end = value.indexOf('-->', start + 4);
    const text = value.slice(start + 4, end);
    // `<!-->` and `<!--->` are over before they begin (HTML §13.1.6).
    if (end < 0 || text.startsWith('>') || text.startsWith('->') || text.includes('--!>')) return undefined;
    rest += `${value.slice(at, start)} `;
    at = end + 3;
  }
  return rest + value.slice(at);
}
