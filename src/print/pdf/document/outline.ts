import type { OutlineItem } from '../../print-facts.js';
import type { NumberedObject } from '../file/write-pdf.js';
import { encodeTextString } from '../structure/text-string.js';
import type { Destination } from './destinations.js';
import { type GoToContext, goTo } from './go-to.js';

/**
 * Writes the outline (ISO 32000-1 12.3.3) as the contents have it, top level open; returns the number of its root, or
 * undefined when there is nothing to list. Items that lead nowhere are left out with their title reported by the caller.
 */
export function writeOutline(
  items: readonly OutlineItem[],
  destinations: ReadonlyMap<string, Destination>,
  context: GoToContext & { readonly next: () => number },
  objects: NumberedObject[],
): number | undefined {
  if (items.length === 0) return undefined;
  const root = context.next();
  const level = writeLevel(items, root, { destinations, context, objects });
  objects.push({
    number: root,
    value: `<</Type/Outlines/First ${level.first} 0 R/Last ${level.last} 0 R/Count ${items.length}>>`,
  });
  return root;
}

interface Writing {
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly context: GoToContext & { readonly next: () => number };
  readonly objects: NumberedObject[];
}

function writeLevel(items: readonly OutlineItem[], parent: number, writing: Writing): { first: number; last: number } {
  const numbers = items.map(() => writing.context.next());
  items.forEach((item, index) => {
    const number = numbers[index]!;
    let value = `<</Title${encodeTextString(item.title)}/Parent ${parent} 0 R`;
    if (index > 0) value += `/Prev ${numbers[index - 1]} 0 R`;
    if (index + 1 < numbers.length) value += `/Next ${numbers[index + 1]} 0 R`;
    if (item.children.length > 0) {
      const below = writeLevel(item.children, number, writing);
      // A negative count: closed.
      value += `/First ${below.first} 0 R/Last ${below.last} 0 R/Count -${item.children.length}`;
    }
    const destination = writing.destinations.get(item.id);
    if (destination !== undefined) value += `/A ${goTo(destination, writing.context)}`;
    writing.objects.push({ number, value: `${value}>>` });
  });
  return { first: numbers[0]!, last: numbers.at(-1)! };
}
