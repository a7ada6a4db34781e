import type { PdfDocument } from './document.js';
import { asEntries, type Entries } from './file/access.js';
import { type PdfObject, textOfString } from './file/objects.js';

/** Named destinations, from the catalog's dictionary and its name tree (ISO 32000-1 §12.3.2.3). */
export function readDestinations({ file, catalog }: PdfDocument): ReadonlyMap<string, PdfObject> {
  const named = new Map<string, PdfObject>(file.dictionary(catalog, 'Dests')?.entries ?? []);
  const names = file.dictionary(catalog, 'Names');
  const root = names && file.dictionary(names, 'Dests');
  const seen = new Set<Entries>();
  const pending = root ? [root] : [];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const pairs = file.array(node, 'Names');
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const key = file.resolve(pairs[at]);
      if (key !== null && typeof key === 'object' && 'bytes' in key) named.set(textOfString(key), pairs[at + 1]!);
    }
    for (const kid of file.array(node, 'Kids')) {
      const child = asEntries(file.resolve(kid));
      if (child) pending.push(child);
    }
  }
  return named;
}
