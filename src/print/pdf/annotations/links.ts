import { PDFArray, PDFDict, type PDFRef } from '@cantoo/pdf-lib';
import { dictAt, name, textOf } from '../file/objects.js';
import type { OpenPdf } from '../file/open-pdf.js';
import type { ObjectReference, StructureNode } from '../structure/node.js';
import { contentsOf, visitElements } from '../structure/walk.js';

/** A link annotation of the file. */
export interface LinkAnnotation {
  readonly number: number;
  readonly page: number;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  /** URI of its action; undefined for any other action. */
  readonly uri: string | undefined;
}

const INTERNAL = 'lectern:#';

/** All annotations of the pages by object number. Chromium makes only links. */
export function readLinks(pdf: OpenPdf): Map<number, LinkAnnotation> {
  const links = new Map<number, LinkAnnotation>();
  pdf.pages.forEach(({ dict }, page) => {
    const list = pdf.context.lookupMaybe(dict.get(name('Annots')), PDFArray);
    for (let i = 0; list !== undefined && i < list.size(); i++) {
      const ref = list.get(i) as PDFRef;
      const annotation = pdf.context.lookup(ref, PDFDict);
      const action = dictAt(pdf.context, annotation, 'A');
      const uri = textOf(action?.get(name('URI')));
      links.set(ref.objectNumber, { number: ref.objectNumber, page, ref, dict: annotation, uri });
    }
  });
  return links;
}

/** Id an internal link leads to; undefined for links out of the document. */
export function internalTarget(uri: string | undefined): string | undefined {
  return uri?.startsWith(INTERNAL) === true ? decodeURIComponent(uri.slice(INTERNAL.length)) : undefined;
}

/**
 * Takes the annotations that lead nowhere out of the tree, and those that Chromium leaves on a page from which the words
 * of their link have moved to the next; a Link left without one becomes a Span. Returns the links that stand in the tree
 * with the element that holds each.
 */
export function joinLinks(
  root: StructureNode,
  leads: (annotation: number) => boolean,
): ReadonlyMap<number, StructureNode> {
  const holders = new Map<number, StructureNode>();
  visitElements(root, (node) => {
    if (!node.kids.some(({ kind }) => kind === 'object')) return;
    const pages = new Set(contentsOf(node).map(({ stream }) => stream.page));
    node.kids = node.kids.filter(
      (kid) => kid.kind !== 'object' || (leads(kid.annotation) && (pages.size === 0 || pages.has(kid.page))),
    );
    const objects = node.kids.filter((kid): kid is ObjectReference => kid.kind === 'object');
    for (const { annotation } of objects) holders.set(annotation, node);
    if (node.type === 'Link' && objects.length === 0) node.type = 'Span';
  });
  return holders;
}
