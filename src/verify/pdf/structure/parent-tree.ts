import { asEntries, asReference, type Entries } from '../file/access.js';
import { isArray, type PdfObject } from '../file/objects.js';
import type { PdfFile } from '../file/open-pdf.js';

/** A number tree (ISO 32000-1 §7.9.7), flattened. Values are left as they stand. */
export function readNumberTree(file: PdfFile, root: Entries | undefined): ReadonlyMap<number, PdfObject> {
  const values = new Map<number, PdfObject>();
  const seen = new Set<Entries>();
  const pending = root ? [root] : [];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const pairs = file.array(node, 'Nums');
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const key = file.resolve(pairs[at]);
      if (typeof key === 'number') values.set(key, pairs[at + 1]!);
    }
    for (const kid of file.array(node, 'Kids')) {
      const child = asEntries(file.resolve(kid));
      if (child) pending.push(child);
    }
  }
  return values;
}

/** The elements of marked content by MCID, as object numbers: an entry of the parent tree for a page or form. */
export function elementNumbers(file: PdfFile, entry: PdfObject | undefined): readonly (number | undefined)[] {
  const value = file.resolve(entry);
  return isArray(value) ? value.map((item) => asReference(item)?.number) : [];
}
