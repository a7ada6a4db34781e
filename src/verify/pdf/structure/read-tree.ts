import { asEntries, asReference, type Entries } from '../file/access.js';
import { PDF_LIMITS } from '../file/limits.js';
import { isArray, PdfError, type PdfObject } from '../file/objects.js';
import type { PdfFile } from '../file/open-pdf.js';
import { readAttributes } from './attributes.js';
import type { StructureChild, StructureElement, StructureTree } from './tree.js';
import { mapType } from './types-of.js';

interface MutableElement extends StructureElement {
  readonly children: StructureChild[];
}

/** Reads the structure tree from its root. An element met again is left out the second time. Throws a `PdfError` beyond all bounds. */
export function readTree(file: PdfFile, catalog: Entries): StructureTree | undefined {
  const root = file.dictionary(catalog, 'StructTreeRoot');
  if (!root) return undefined;
  const roleMap = readRoleMap(file, root);
  const elements: StructureElement[] = [];
  const seen = new Set<Entries>();
  let repeated = 0;

  const readElement = (
    object: PdfObject,
    parent: StructureElement | undefined,
    depth: number,
  ): StructureElement | undefined => {
    const dictionary = asEntries(file.resolve(object));
    if (!dictionary) return undefined;
    if (seen.has(dictionary)) {
      repeated += 1;
      return undefined;
    }
    if (depth > PDF_LIMITS.structureDepth || elements.length >= PDF_LIMITS.structureElements)
      throw new PdfError('a structure tree beyond all bounds');
    seen.add(dictionary);
    const element: MutableElement = {
      type: mapType(file, dictionary, roleMap).type,
      ownType: file.name(dictionary, 'S') ?? '',
      dictionary,
      number: asReference(object)?.number,
      parent,
      children: [],
      page: asReference(dictionary.entries.get('Pg'))?.number ?? parent?.page,
      attributes: readAttributes(file, dictionary, root),
    };
    elements.push(element);
    for (const kid of kidsOf(file, dictionary)) {
      const child = readContent(file, kid, element.page) ?? readElement(kid, element, depth + 1);
      if (child) element.children.push(child);
    }
    return element;
  };

  const top = kidsOf(file, root).flatMap((kid) => readElement(kid, undefined, 0) ?? []);
  return { root, elements, top, roleMap, repeated };
}

function kidsOf(file: PdfFile, holder: Entries): readonly PdfObject[] {
  const kids = file.entry(holder, 'K');
  if (isArray(kids)) return kids;
  const own = holder.entries.get('K');
  return own === undefined || kids === null ? [] : [own];
}

/** A kid that is content: an MCID, a marked-content reference or an object reference. */
function readContent(file: PdfFile, kid: PdfObject, page: number | undefined): StructureChild | undefined {
  const value = file.resolve(kid);
  if (typeof value === 'number') return { mcid: value, page, stream: undefined };
  const dictionary = asEntries(value);
  const type = dictionary && file.name(dictionary, 'Type');
  if (!dictionary || (type !== 'MCR' && type !== 'OBJR')) return undefined;
  const ownPage = asReference(dictionary.entries.get('Pg'))?.number ?? page;
  if (type === 'OBJR') return { object: asReference(dictionary.entries.get('Obj'))?.number, page: ownPage };
  const stream = asReference(dictionary.entries.get('Stm'))?.number;
  return { mcid: file.number(dictionary, 'MCID') ?? -1, page: ownPage, stream };
}

function readRoleMap(file: PdfFile, root: Entries): ReadonlyMap<string, string> {
  const map = file.dictionary(root, 'RoleMap');
  return new Map([...(map?.entries.keys() ?? [])].map((type) => [type, (map && file.name(map, type)) ?? '']));
}
