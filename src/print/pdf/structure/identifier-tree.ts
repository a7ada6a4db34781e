import type { NumberedObject } from '../file/write-pdf.js';
import { encodeByteString } from './text-string.js';

const LEAF = 256;

/**
 * Writes the name tree from identifiers to elements (ISO 32000-1 7.9.6) into `objects`; returns the number of its root,
 * or undefined when there are no identifiers.
 */
export function identifierTree(
  identifiers: ReadonlyMap<string, number>,
  next: () => number,
  objects: NumberedObject[],
): number | undefined {
  if (identifiers.size === 0) return undefined;
  // Name trees are ordered by bytes.
  const sorted = [...identifiers].map(([id, object]) => ({ bytes: Buffer.from(id), id, object }));
  sorted.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const root = next();
  const leaves: number[] = [];
  for (let i = 0; i < sorted.length; i += LEAF) {
    const part = sorted.slice(i, i + LEAF);
    const names = part.map(({ id, object }) => `${encodeByteString(id)} ${object} 0 R`).join(' ');
    const limits = `${encodeByteString(part[0]!.id)}${encodeByteString(part.at(-1)!.id)}`;
    const number = next();
    leaves.push(number);
    objects.push({ number, value: `<</Limits[${limits}]/Names[${names}]>>` });
  }
  objects.push({ number: root, value: `<</Kids[${leaves.map((leaf) => `${leaf} 0 R`).join(' ')}]>>` });
  return root;
}
