import { asEntries, asName, type Entries } from '../file/access.js';
import { isArray, type PdfObject } from '../file/objects.js';
import type { PdfFile } from '../file/open-pdf.js';
import type { StructureElement } from './tree.js';

type Attributes = StructureElement['attributes'];

const NONE: Attributes = new Map();

/** The attributes of an element by owner, those of its classes first (ISO 32000-1 §14.7.5). */
export function readAttributes(file: PdfFile, element: Entries, root: Entries): Attributes {
  if (!element.entries.has('A') && !element.entries.has('C')) return NONE;
  const owners = new Map<string, Map<string, PdfObject>>();
  const classMap = file.dictionary(root, 'ClassMap');
  const classes = listOf(file.entry(element, 'C')).map(
    (name) => classMap && file.entry(classMap, asName(file.resolve(name)) ?? ''),
  );
  for (const object of [...classes.flatMap((value) => listOf(value ?? null)), ...listOf(file.entry(element, 'A'))]) {
    const attributes = asEntries(file.resolve(object));
    const owner = attributes && file.name(attributes, 'O');
    if (!owner) continue;
    const known = owners.get(owner) ?? new Map<string, PdfObject>();
    for (const key of attributes.entries.keys()) if (key !== 'O') known.set(key, file.entry(attributes, key));
    owners.set(owner, known);
  }
  return owners;
}

function listOf(object: PdfObject): readonly PdfObject[] {
  return isArray(object) ? object : object === null ? [] : [object];
}

/** A name attribute: `attributeName(element, 'Table', 'Scope')`. */
export function attributeName(element: StructureElement, owner: string, key: string): string | undefined {
  return asName(element.attributes.get(owner)?.get(key));
}

/** A number attribute, or what it is without. */
export function attributeNumber(element: StructureElement, owner: string, key: string, otherwise: number): number {
  const value = element.attributes.get(owner)?.get(key);
  return typeof value === 'number' ? value : otherwise;
}
