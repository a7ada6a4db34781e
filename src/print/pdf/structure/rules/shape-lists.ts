import { type StructureKid, type StructureNode, setAttribute, structureNode } from '../node.js';
import { textOfNode, visitElements } from '../walk.js';

const BULLETS: Readonly<Record<string, string>> = { '/Disc': '•', '/Circle': '◦', '/Square': '▪' };

/**
 * Gives lists their shape: L holds LI only, LI holds Lbl and LBody (ISO 32000-1 14.8.4.3.3). Bullets are drawn, so
 * their label says what it shows. Terms and definitions become items with a label.
 */
export function shapeLists(root: StructureNode): void {
  visitElements(root, (node) => {
    if (node.type === 'L') shapeList(node);
  });
}

function shapeList(list: StructureNode): void {
  list.kids = items(list.kids.flatMap((kid) => (kid.kind === 'element' && kid.type === 'Div' ? kid.kids : [kid])));
  for (const item of list.kids) if (item.kind === 'element' && item.type === 'LI') shapeItem(item);
  // None is for lists without labels (ISO 14289-2 8.2.5.25).
  const stated = list.attributes?.get('List')?.get('ListNumbering');
  if (stated === undefined || (stated === '/None' && labelsOf(list).length > 0))
    setAttribute(list, 'List', 'ListNumbering', numberingOf(list));
  labelBullets(list, list.attributes?.get('List')?.get('ListNumbering') ?? '/None');
}

// `dt dt dd` is one item: labels, then bodies.
function items(kids: readonly StructureKid[]): StructureKid[] {
  const out: StructureKid[] = [];
  let open: StructureNode | undefined;
  for (const kid of kids) {
    const type = kid.kind === 'element' ? kid.type : '';
    if (type === 'LI' || type === 'Caption' || type === 'Note') {
      out.push(kid);
      open = undefined;
      continue;
    }
    const last = open?.kids.at(-1);
    const begins = open === undefined || (type === 'Lbl' && last?.kind === 'element' && last.type !== 'Lbl');
    if (begins) {
      open = structureNode('LI');
      out.push(open);
    }
    open!.kids.push(kid);
  }
  return out;
}

function shapeItem(item: StructureNode): void {
  const shaped: StructureKid[] = [];
  for (const kid of item.kids.flatMap(withLabelBefore)) {
    const last = shaped.at(-1);
    if (kid.kind === 'element' && (kid.type === 'Lbl' || kid.type === 'LBody')) shaped.push(kid);
    else if (last?.kind === 'element' && last.type === 'LBody') last.kids.push(kid);
    else shaped.push(structureNode('LBody', [kid]));
  }
  item.kids = shaped;
}

// Of an entry of a bibliography Chromium makes an element with the item's label in it.
function withLabelBefore(kid: StructureKid): StructureKid[] {
  if (kid.kind !== 'element' || kid.type !== 'BibEntry') return [kid];
  const isLabel = (inner: StructureKid) => inner.kind === 'element' && inner.type === 'Lbl';
  const labels = kid.kids.filter(isLabel);
  kid.kids = kid.kids.filter((inner) => !isLabel(inner));
  return [...labels, kid];
}

function labelsOf(list: StructureNode): StructureNode[] {
  return list.kids.flatMap((item) =>
    item.kind === 'element'
      ? item.kids.filter((kid): kid is StructureNode => kid.kind === 'element' && kid.type === 'Lbl')
      : [],
  );
}

function labelBullets(list: StructureNode, numbering: string): void {
  for (const label of labelsOf(list)) {
    if (isDrawn(label)) label.actualText = BULLETS[numbering] ?? '•';
  }
}

function isDrawn(label: StructureNode): boolean {
  return label.kids.length > 0 && label.kids.every((kid) => kid.kind === 'content' && kid.glyphs === 0);
}

const NUMBERINGS: readonly (readonly [RegExp, string])[] = [
  [/^\d/, '/Decimal'],
  [/^[ivxlc]+\b/, '/LowerRoman'],
  [/^[IVXLC]+\b/, '/UpperRoman'],
  [/^[a-z]\b/, '/LowerAlpha'],
  [/^[A-Z]\b/, '/UpperAlpha'],
];

// Chromium names only disc, circle, square and decimal: the first label shows the rest.
function numberingOf(list: StructureNode): string {
  const first = labelsOf(list)[0];
  const text = first === undefined ? '' : textOfNode(first).trim();
  if (first !== undefined && isDrawn(first)) return '/Disc';
  return NUMBERINGS.find(([pattern]) => pattern.test(text))?.[1] ?? '/None';
}
