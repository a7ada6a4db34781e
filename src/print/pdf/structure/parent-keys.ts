import { PDFArray, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { DocumentContent } from '../content/read-content.js';
import { name } from '../file/objects.js';
import type { OpenPdf } from '../file/open-pdf.js';
import type { StructureNode } from './node.js';

/** Keys in the parent tree by object number. */
export interface ParentKeys {
  readonly stream: (object: number) => number;
  readonly annotation: (object: number) => number;
}

/**
 * Gives content streams and annotations their keys in the parent tree (ISO 32000-1 14.7.4.4), and leaves on the pages only
 * the annotations that stand in the tree.
 */
export function parentKeys(
  pdf: OpenPdf,
  content: DocumentContent,
  holders: ReadonlyMap<number, StructureNode>,
): ParentKeys {
  const keys = new Map<number, number>();
  for (const { ref, dict } of content.streams.values()) {
    const key = keys.size;
    keys.set(ref.objectNumber, key);
    dict.set(name('StructParents'), PDFNumber.of(key));
  }
  for (const page of pdf.pages) {
    const kept = pdf.context.obj([]);
    const annotations = page.dict.get(name('Annots'));
    const list = annotations === undefined ? undefined : pdf.context.lookup(annotations, PDFArray);
    for (let i = 0; list !== undefined && i < list.size(); i++) {
      const ref = list.get(i) as PDFRef;
      if (!holders.has(ref.objectNumber)) continue;
      kept.push(ref);
      keys.set(ref.objectNumber, keys.size);
    }
    if (kept.size() > 0) page.dict.set(name('Annots'), kept);
    else page.dict.delete(name('Annots'));
    page.dict.set(name('Tabs'), PDFName.of('S'));
  }
  const key = (object: number) => {
    const value = keys.get(object);
    if (value === undefined) throw new Error(`Object ${object} has no key in the parent tree`);
    return value;
  };
  return { stream: key, annotation: key };
}
