import type { PrintFacts } from '../../print-facts.js';
import type { MarkedContent } from '../content/marked-content.js';
import { type DocumentContent, pageBytes } from '../content/read-content.js';
import type { OpenPdf } from '../file/open-pdf.js';
import type { StructureKid, StructureNode } from '../structure/node.js';
import { type DocumentText, documentText, saysInOrder } from './document-order.js';
import { languageDirection } from './language-direction.js';
import { hasRightToLeft } from './logical-order.js';
import { orderContents } from './order-contents.js';
import { reorderContent } from './reorder-content.js';
import { splitContent } from './split-content.js';

/** An element with right-to-left text on a page, or in a right-to-left language. */
interface Directed {
  readonly node: StructureNode;
  readonly base: 'ltr' | 'rtl';
  /** Number of the nearest tagged element. */
  readonly element: number;
}

/** Puts right-to-left text on the pages into the order in which the document has it. */
export function reorderText(pdf: OpenPdf, content: DocumentContent, root: StructureNode, facts: PrintFacts): void {
  const found = findDirected(root, facts.language);
  const texts = textsOf(facts, new Set(found.map(({ element }) => element)));
  let page = -1;
  let bytes: Uint8Array = new Uint8Array(0);
  const bytesOf = ({ stream }: MarkedContent) => {
    if (stream.page !== page) {
      page = stream.page;
      bytes = pageBytes(pdf.context, pdf.pages[page]!);
    }
    return bytes;
  };
  for (const { node, base, element } of found) {
    const { lines, contents } = texts.get(element)!;
    node.kids = node.kids.flatMap((kid, index, kids): readonly StructureKid[] =>
      isOnPage(kid) && sharesLine(kid, kids[index - 1], kids[index + 1]) ? splitContent(bytesOf(kid), kid) : [kid],
    );
    for (const mark of node.kids) {
      if (!isOnPage(mark) || isInOrder(mark, lines)) continue;
      reorderContent(bytesOf(mark), mark, base, content.fontsOf(mark.stream), lines);
    }
    node.kids = orderContents(node.kids, contents);
  }
}

/**
 * Whether a content of several lines has a neighbour in one of them: where a paragraph in Arabic begins with a Latin word,
 * Chromium marks that word together with the second line.
 */
function sharesLine(mark: MarkedContent, ...neighbours: (StructureKid | undefined)[]): boolean {
  if (mark.lines.length < 2) return false;
  return neighbours.some(
    (kid) =>
      kid?.kind === 'content' &&
      kid.stream === mark.stream &&
      kid.lines.some((line) => mark.lines.some(({ y, size }) => Math.abs(line.y - y) < size / 2)),
  );
}

function findDirected(root: StructureNode, language: string): Directed[] {
  const found: Directed[] = [];
  const walk = (node: StructureNode, outerLanguage: string, outerElement: number) => {
    const inner = node.language ?? outerLanguage;
    const base = languageDirection(inner);
    const element = node.number || outerElement;
    if (node.kids.some((kid) => isOnPage(kid) && (base === 'rtl' || isRightToLeft(kid))))
      found.push({ node, base, element });
    for (const kid of node.kids) if (kid.kind === 'element') walk(kid, inner, element);
  };
  walk(root, language, 0);
  return found;
}

function isOnPage(kid: StructureKid): kid is MarkedContent {
  return kid.kind === 'content' && kid.stream.kind === 'page';
}

function isRightToLeft({ lines }: MarkedContent): boolean {
  return lines.some(({ text }) => hasRightToLeft(text));
}

function isInOrder(content: MarkedContent, document: DocumentText): boolean {
  return !isRightToLeft(content) && content.lines.every(({ text }) => saysInOrder(document, text));
}

/** The document's text of elements twice, as it is read for lines and for whole contents: the latter without spaces. */
interface ElementTexts {
  readonly lines: DocumentText;
  readonly contents: DocumentText;
}

function textsOf(facts: PrintFacts, elements: ReadonlySet<number>): ReadonlyMap<number, ElementTexts> {
  const parts = new Map([...elements].map((element): [number, string[]] => [element, []]));
  for (const { element, text } of facts.text) parts.get(element ?? 0)?.push(text);
  return new Map(
    [...parts].map(([element, texts]) => {
      const text = texts.join('');
      return [element, { lines: documentText(text), contents: documentText(text.replace(/\s+/g, '')) }];
    }),
  );
}
