import type { Element } from 'hast';
import type { TaggedElement } from '../print-facts.js';

const BY_TYPE: Readonly<Record<string, NonNullable<TaggedElement['listNumbering']>>> = {
  '1': 'Decimal',
  a: 'LowerAlpha',
  A: 'UpperAlpha',
  i: 'LowerRoman',
  I: 'UpperRoman',
};

/** ListNumbering of a list (ISO 32000-1 table 347; `Description` is of ISO 32000-2). */
export function listNumbering(list: Element): NonNullable<TaggedElement['listNumbering']> {
  if (list.tagName === 'dl') return 'Description';
  if (list.tagName === 'ol') return BY_TYPE[String(list.properties.type ?? '1')] ?? 'Decimal';
  return 'Disc';
}
