import type { NumberedObject } from '../file/write-pdf.js';

const LEAF = 256;

/** Writes a number tree (ISO 32000-1 7.9.7) into `objects`; returns the number of its root. */
export function numberTree(
  entries: ReadonlyMap<number, string>,
  next: () => number,
  objects: NumberedObject[],
): number {
  const keys = [...entries.keys()].sort((a, b) => a - b);
  const root = next();
  const leaves: number[] = [];
  for (let i = 0; i < keys.length; i += LEAF) {
    const part = keys.slice(i, i + LEAF);
    const nums = part.map((key) => `${key} ${entries.get(key)}`).join(' ');
    const number = next();
    leaves.push(number);
    objects.push({ number, value: `<</Limits[${part[0]} ${part.at(-1)}]/Nums[${nums}]>>` });
  }
  const value = leaves.length === 0 ? '<</Nums[]>>' : `<</Kids[${leaves.map((leaf) => `${leaf} 0 R`).join(' ')}]>>`;
  objects.push({ number: root, value });
  return root;
}
