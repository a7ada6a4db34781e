import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { isElement } from '../walk.js';

/**
 * Says in attributes of MathML, and in a few classes that both stylesheets know, what the converter says in styles and
 * classes of its own: how columns are aligned and ruled, what is struck out, boxed or coloured, and where numbers of
 * equations stand. Bars over and under become accents, which engines of MathML Core draw. In place; attributes that are
 * no longer needed are left to `sanitiseMath`.
 */
export function coreMathml(node: Element): void {
  for (const child of node.children) if (child.type === 'element') coreMathml(child);
  const style = declarations(node.properties.style);
  const converter = String(node.properties.class ?? '').split(' ');
  delete node.properties.class;
  delete node.properties.id;
  const colour = style.get('color');
  if (colour?.startsWith('#')) node.properties.mathcolor = colour;
  if (node.tagName === 'mtd') cell(node, converter, style);
  else if (node.tagName === 'mtable') table(node, style);
  else if (node.tagName === 'menclose') enclosure(node);
  else if (node.tagName === 'mo' && node.properties.stretchy === 'true') node.children = node.children.map(wideAccent);
  else if (node.tagName === 'mrow' && style.has('border')) {
    node.tagName = 'menclose';
    node.properties = { notation: 'box' };
  }
}

/** Accents that fonts do not stretch → those that they do. */
const WIDE: Readonly<Record<string, string>> = { ˆ: '\u0302', '^': '\u0302', '˜': '\u0303', '~': '\u0303' };

function wideAccent(child: ElementContent): ElementContent {
  return child.type === 'text' ? { ...child, value: WIDE[child.value] ?? child.value } : child;
}

const LINES = ['left', 'right', 'top', 'bottom'];

function cell(node: Element, converter: readonly string[], style: ReadonlyMap<string, string>): void {
  if (converter.includes('tml-left')) node.properties.columnalign = 'left';
  if (converter.includes('tml-right')) node.properties.columnalign = 'right';
  const classes = LINES.filter((side) => style.has(`border-${side}`)).map((side) => `math-rule-${side}`);
  for (const side of ['left', 'right']) {
    const padding = style.get(`padding-${side}`) ?? '';
    if (/^0[a-z]/.test(padding)) classes.push(`math-close-${side}`);
    else if (/^[1-9]\d*em$/.test(padding)) classes.push(`math-apart-${side}`);
  }
  if (style.get('width') === '50%') classes.push('math-side');
  if (classes.length > 0) node.properties.class = classes.join(' ');
}

/** Columns at the sides hold the numbers of equations, if any has one: else they are left out. */
function table(node: Element, style: ReadonlyMap<string, string>): void {
  if (style.get('width') !== '100%') return;
  const sides = node.children.flatMap((row) => (isElement(row, 'mtr') ? row.children.filter(isSide) : []));
  // A number that only a stylesheet would count: no reader of MathML says it.
  for (const side of sides) side.children = side.children.filter((child) => textOf(child).trim() !== '');
  if (sides.some(({ children }) => children.length > 0)) {
    node.properties.class = 'math-numbered';
    return;
  }
  for (const row of node.children) if (isElement(row)) row.children = row.children.filter((child) => !isSide(child));
}

function isSide(node: ElementContent): node is Element {
  return isElement(node, 'mtd') && String(node.properties.class ?? '').includes('math-side');
}

/** What stands over or under → the accent that draws it; engines of MathML Core know no `menclose`. */
const BARS: Readonly<Record<string, { readonly tagName: string; readonly accent: string; readonly bar: string }>> = {
  top: { tagName: 'mover', accent: 'accent', bar: '\u203e' },
  bottom: { tagName: 'munder', accent: 'accentunder', bar: '_' },
};

/** Notations that are drawn through what they enclose → class of the row that a stylesheet draws. */
const STROKES: Readonly<Record<string, string>> = {
  updiagonalstrike: 'math-stroke-up',
  downdiagonalstrike: 'math-stroke-down',
  horizontalstrike: 'math-stroke-across',
  phasorangle: 'math-stroke-angle',
};

function stroke(name: string | undefined): Element[] {
  return name === undefined ? [] : [{ type: 'element', tagName: 'mrow', properties: { class: name }, children: [] }];
}

function enclosure(node: Element): void {
  const notations = String(node.properties.notation).split(' ');
  const bar = BARS[notations[0]!];
  // Rows without content, which the converter draws as strokes in ways of its own.
  node.children = node.children.filter((child) => !(isElement(child, 'mrow') && child.children.length === 0));
  if (!bar) {
    node.children.push(...notations.flatMap((notation) => stroke(STROKES[notation])));
    return;
  }
  node.tagName = bar.tagName;
  node.properties = { [bar.accent]: 'true' };
  const mark: Element = {
    type: 'element',
    tagName: 'mo',
    properties: { stretchy: 'true' },
    children: [{ type: 'text', value: bar.bar }],
  };
  const base =
    node.children.length === 1
      ? node.children
      : [{ ...mark, tagName: 'mrow', properties: {}, children: node.children }];
  node.children = [...base, mark];
}

function declarations(style: unknown): ReadonlyMap<string, string> {
  const pairs = String(style ?? '')
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])));
}
