import type { MarkedContent } from '../content/marked-content.js';
import type { NumberedObject } from '../file/write-pdf.js';
import { elementAttributes } from './element-attributes.js';
import { identifierTree } from './identifier-tree.js';
import type { StructureKid, StructureNode } from './node.js';
import { numberTree } from './number-tree.js';

export interface TreeWriting {
  /** A fresh object number. */
  readonly next: () => number;
  /** Object number of a page by its index. */
  readonly pageObject: (page: number) => number;
  /** StructParents key of a page or form by its object number. */
  readonly parentKey: (object: number) => number;
  /** StructParent keys of annotations by their object number. */
  readonly annotationKey: (object: number) => number;
  readonly ua2: boolean;
  /** Associated files of an element, as object numbers. */
  readonly associatedFiles: ReadonlyMap<StructureNode, number>;
}

export interface WrittenTree {
  /** Object number of the structure tree root. */
  readonly root: number;
  readonly objects: readonly NumberedObject[];
}

interface State extends TreeWriting {
  readonly objects: NumberedObject[];
  /** StructParents key → elements by MCID. */
  readonly parents: Map<number, number[]>;
  /** StructParent key → element. */
  readonly annotationParents: Map<number, number>;
  readonly identifiers: Map<string, number>;
  readonly namespace: number;
}

/**
 * Writes the structure tree with its parent tree and identifier tree (ISO 32000-1 14.7), as text ready for object
 * streams.
 */
export function writeTree(document: StructureNode, writing: TreeWriting): WrittenTree {
  const root = writing.next();
  const namespace = writing.ua2 ? writing.next() : 0;
  const state: State = {
    ...writing,
    objects: [],
    parents: new Map(),
    annotationParents: new Map(),
    identifiers: new Map(),
    namespace,
  };
  placeElement(state, document, root);
  const parentTree = numberTree(parentEntries(state), writing.next, state.objects);
  const identifiers = identifierTree(state.identifiers, writing.next, state.objects);
  const nextKey = Math.max(-1, ...state.parents.keys(), ...state.annotationParents.keys()) + 1;
  const value =
    `<</Type/StructTreeRoot/K ${document.object} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${nextKey}` +
    `${identifiers === undefined ? '' : `/IDTree ${identifiers} 0 R`}${typeNames(state)}>>`;
  state.objects.push({ number: root, value });
  return { root, objects: state.objects };
}

// Numbers an element and all below it, and notes what leads back to them. Their text is made when it is written, as it
// names elements further on, and a large book has hundreds of thousands.
function placeElement(state: State, node: StructureNode, parent: number): void {
  node.object = state.next();
  state.objects.push({ number: node.object, value: () => writeElement(state, node, parent) });
  if (node.id !== undefined) state.identifiers.set(node.id, node.object);
  for (const kid of node.kids) {
    if (kid.kind === 'element') placeElement(state, kid, node.object);
    else if (kid.kind === 'object') state.annotationParents.set(state.annotationKey(kid.annotation), node.object);
    else placeContent(state, kid, node.object);
  }
}

function placeContent(state: State, { stream, mcid }: MarkedContent, element: number): void {
  const key = state.parentKey(stream.ref.objectNumber);
  const list = state.parents.get(key) ?? [];
  list[mcid] = element;
  state.parents.set(key, list);
}

function writeElement(state: State, node: StructureNode, parent: number): string {
  const page = firstPage(node);
  const kids = node.kids.map((kid) => kidReference(state, kid, page));
  const content = kids.length === 0 ? '' : `/K${kids.length === 1 ? ` ${kids[0]}` : `[${kids.join(' ')}]`}`;
  const where = page === undefined ? '' : `/Pg ${state.pageObject(page)} 0 R`;
  return `<</Type/StructElem/S/${node.type}/P ${parent} 0 R${where}${elementAttributes(node, state)}${content}>>`;
}

function kidReference(state: State, kid: StructureKid, page: number | undefined): string {
  if (kid.kind === 'element') return `${kid.object} 0 R`;
  if (kid.kind === 'object') return `<</Type/OBJR/Obj ${kid.annotation} 0 R/Pg ${state.pageObject(kid.page)} 0 R>>`;
  return contentReference(state, kid, page);
}

function contentReference(state: State, { stream, mcid }: MarkedContent, page: number | undefined): string {
  if (stream.kind === 'page' && stream.page === page) return String(mcid);
  const form = stream.kind === 'form' ? `/Stm ${stream.ref.objectNumber} 0 R` : '';
  return `<</Type/MCR/Pg ${state.pageObject(stream.page)} 0 R${form}/MCID ${mcid}>>`;
}

function firstPage(node: StructureNode): number | undefined {
  for (const kid of node.kids) if (kid.kind === 'content') return kid.stream.page;
  return undefined;
}

function parentEntries(state: State): Map<number, string> {
  const entries = new Map<number, string>();
  for (const [key, list] of state.parents) {
    const text = Array.from(list, (element) => (element === undefined ? 'null' : `${element} 0 R`)).join(' ');
    entries.set(key, `[${text}]`);
  }
  for (const [key, element] of state.annotationParents) entries.set(key, `${element} 0 R`);
  return entries;
}

// Types that ISO 32000-1 does not know, by what they are there. In PDF 2.0 they have their namespace, which says what they
// are; readers that know no namespaces (Poppler) drop all they hold when no role is given.
const ROLES = '/RoleMap<</Em/Span/Strong/Span/Aside/Sect/Sub/P/FENote/Note>>';

function typeNames(state: State): string {
  if (!state.ua2) return ROLES;
  const value = '<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>';
  state.objects.push({ number: state.namespace, value });
  return `${ROLES}/Namespaces[${state.namespace} 0 R]`;
}
