import type { Entries } from '../file/access.js';
import type { PdfObject } from '../file/objects.js';

/** A structure element (ISO 32000-1 §14.7.2). */
export interface StructureElement {
  /** Standard type, after the role map: `P`, `H1`, `Table`. */
  readonly type: string;
  /** As written. */
  readonly ownType: string;
  readonly dictionary: Entries;
  /** Object number. */
  readonly number: number | undefined;
  readonly parent: StructureElement | undefined;
  readonly children: readonly StructureChild[];
  /** Object number of the page that its content is on, own or inherited. */
  readonly page: number | undefined;
  /** Owner → attributes, later ones first: `Table` → Scope, Headers, spans. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, PdfObject>>;
}

export type StructureChild =
  | StructureElement
  | {
      readonly mcid: number;
      readonly page: number | undefined /** Object number of the form that holds it. */;
      readonly stream: number | undefined;
    }
  | { readonly object: number | undefined; readonly page: number | undefined };

export interface StructureTree {
  readonly root: Entries;
  readonly elements: readonly StructureElement[];
  readonly top: readonly StructureElement[];
  /** How often an element that had been met already was met again. */
  readonly repeated: number;
  /** Own type → type, as written. */
  readonly roleMap: ReadonlyMap<string, string>;
}

/** Whether a child is an element. */
export function isElement(child: StructureChild): child is StructureElement {
  return 'type' in child;
}

/** The child elements. */
export function elementsOf(element: StructureElement): readonly StructureElement[] {
  return element.children.filter(isElement);
}
