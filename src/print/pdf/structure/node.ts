import type { TaggedElement } from '../../print-facts.js';
import type { MarkedContent } from '../content/marked-content.js';

/** A structure element on its way from Chromium's tree to the finished one. */
export interface StructureNode {
  readonly kind: 'element';
  /** Structure type (ISO 32000-1 14.8.4), `NonStruct` while Chromium gave none. */
  type: string;
  /** What the print document says of it. */
  facts: TaggedElement | undefined;
  /** Number in `PrintFacts.elements`; 0 when it is not tagged. */
  number: number;
  kids: StructureKid[];
  language: string | undefined;
  alt: string | undefined;
  actualText: string | undefined;
  expansion: string | undefined;
  /** Identifier that other elements refer to. */
  id: string | undefined;
  /** Attribute owner (`Table`, `List`, `Layout`, `PrintField`) → key → value in PDF syntax. */
  attributes: Map<string, Map<string, string>> | undefined;
  /** Elements that this one refers to (PDF 2.0 /Ref). */
  references: StructureNode[] | undefined;
  /** Object number once it is written. */
  object: number;
}

/** An annotation that belongs to a structure element. */
export interface ObjectReference {
  readonly kind: 'object';
  /** Object number of the annotation. */
  readonly annotation: number;
  readonly page: number;
}

export type StructureKid = StructureNode | MarkedContent | ObjectReference;

export function structureNode(type: string, kids: StructureKid[] = []): StructureNode {
  return {
    kind: 'element',
    type,
    facts: undefined,
    number: 0,
    kids,
    language: undefined,
    alt: undefined,
    actualText: undefined,
    expansion: undefined,
    id: undefined,
    attributes: undefined,
    references: undefined,
    object: 0,
  };
}

export function setAttribute(node: StructureNode, owner: string, key: string, value: string): void {
  node.attributes ??= new Map();
  const attributes = node.attributes.get(owner);
  if (attributes === undefined) node.attributes.set(owner, new Map([[key, value]]));
  else attributes.set(key, value);
}

export function addReference(node: StructureNode, to: StructureNode): void {
  node.references ??= [];
  node.references.push(to);
}
