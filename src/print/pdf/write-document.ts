import { PDFArray, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PrintFacts } from '../print-facts.js';
import type { LinkAnnotation } from './annotations/links.js';
import { writeLinks } from './annotations/write-links.js';
import { markArtifacts } from './content/page-artifacts.js';
import type { DocumentContent } from './content/read-content.js';
import { retagContent } from './content/retag-content.js';
import { writeForm, writePage } from './content/write-content.js';
import { associateMathml } from './document/associated-files.js';
import { mediaSize, setBoxes } from './document/boxes.js';
import { fillCatalog } from './document/catalog.js';
import { cropMarks } from './document/crop-marks.js';
import type { Destination } from './document/destinations.js';
import { writeOutline } from './document/outline.js';
import { objectNumbers } from './file/object-numbers.js';
import { name } from './file/objects.js';
import type { OpenPdf } from './file/open-pdf.js';
import { type NumberedObject, writePdf } from './file/write-pdf.js';
import type { Conformance } from './metadata/conformance.js';
import { informationDictionary } from './metadata/information.js';
import { xmpPacket } from './metadata/xmp.js';
import type { StructureNode } from './structure/node.js';
import { writeTree } from './structure/write-tree.js';
import { writeFonts } from './text/write-fonts.js';

export interface DocumentParts {
  readonly facts: PrintFacts;
  readonly content: DocumentContent;
  readonly root: StructureNode;
  readonly links: ReadonlyMap<number, LinkAnnotation>;
  readonly holders: ReadonlyMap<number, StructureNode>;
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly conformance: Conformance;
}

/** Writes the finished file: content page by page, then structure, annotations and document properties. */
export function writeDocument(pdf: OpenPdf, parts: DocumentParts): Uint8Array {
  const { context, pages, catalog } = pdf;
  const { facts, content, root, links, holders, destinations, conformance } = parts;
  const ua2 = conformance.ua === 2;
  for (const link of links.values()) context.delete(link.ref);
  const numbers = objectNumbers(takenNumbers(pdf, links));
  const register = (object: PDFObject): PDFRef => {
    const ref = PDFRef.of(numbers.next());
    context.assign(ref, object);
    return ref;
  };
  writeContents(pdf, parts, register);
  const objects: NumberedObject[] = [];
  const next = () => numbers.next();
  const embeds = conformance.part > 2;
  const associated = embeds
    ? associateMathml(root, context, facts.metadata.modified, next, objects)
    : { byElement: new Map(), files: [] };
  const keys = parentKeys(pdf, content, links, holders);
  const pageObject = (page: number) => pages[page]!.ref.objectNumber;
  const tree = writeTree(root, {
    next,
    pageObject,
    parentKey: keys.stream,
    annotationKey: keys.annotation,
    ua2,
    associatedFiles: associated.byElement,
  });
  objects.push(...tree.objects);
  objects.push(...writeLinks(links, holders, { pageObject, ua2, annotationKey: keys.annotation, destinations }));
  const outline = writeOutline(facts.outline, destinations, { pageObject, ua2, next }, objects);
  const xmp = xmpPacket(facts.metadata, { conformance, claims: facts.claims, producer: facts.producer });
  const firstPage = pages[0]!.ref;
  fillCatalog(
    context,
    catalog,
    facts,
    { structure: tree.root, outline, files: associated.files, xmp, conformance, firstPage },
    register,
  );
  const info = ua2 ? undefined : register(informationDictionary(context, facts.metadata, facts.producer)).objectNumber;
  const catalogNumber = (context.trailerInfo.Root as PDFRef).objectNumber;
  return writePdf(allObjects(pdf, objects), { version: ua2 ? '2.0' : '1.7', root: catalogNumber, info });
}

function takenNumbers(pdf: OpenPdf, links: ReadonlyMap<number, LinkAnnotation>): Set<number> {
  const taken = new Set(pdf.context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber));
  for (const number of links.keys()) taken.add(number);
  return taken;
}

function writeContents(
  pdf: OpenPdf,
  { facts, content, root }: DocumentParts,
  register: (object: PDFObject) => PDFRef,
): void {
  const { context } = pdf;
  retagContent(root, content.streams.values());
  const fonts = writeFonts(context, content.fonts.values(), register);
  for (const page of pdf.pages) {
    const stream = content.streams.get(page.ref.objectNumber)!;
    const { width, height } = mediaSize(context, page.dict);
    markArtifacts(stream, width, height);
    writePage(pdf, page, stream, cropMarks(facts.boxes, width, height), fonts);
    setBoxes(context, page.dict, facts.boxes);
    // Both passes and the file at once would be too much for a large book: what is written is let go.
    stream.edits.length = 0;
  }
  for (const stream of content.streams.values()) {
    if (stream.kind !== 'form') continue;
    const { width, height } = mediaSize(context, pdf.pages[stream.page]!.dict);
    markArtifacts(stream, width, height);
    writeForm(pdf, stream, fonts);
  }
}

interface ParentKeys {
  readonly stream: (object: number) => number;
  readonly annotation: (object: number) => number;
}

// Pages first, then forms, then annotations.
function parentKeys(
  pdf: OpenPdf,
  content: DocumentContent,
  links: ReadonlyMap<number, LinkAnnotation>,
  holders: ReadonlyMap<number, StructureNode>,
): ParentKeys {
  const keys = new Map<number, number>();
  for (const { ref, dict } of content.streams.values()) {
    const key = keys.size;
    keys.set(ref.objectNumber, key);
    dict.set(name('StructParents'), PDFNumber.of(key));
  }
  for (const page of pdf.pages) {
    const kept = pdf.context.obj([]);
    const annotations = page.dict.get(name('Annots'));
    const list = annotations === undefined ? undefined : pdf.context.lookup(annotations, PDFArray);
    for (let i = 0; list !== undefined && i < list.size(); i++) {
      const ref = list.get(i) as PDFRef;
      if (!holders.has(ref.objectNumber)) continue;
      kept.push(ref);
      keys.set(ref.objectNumber, keys.size);
    }
    if (kept.size() > 0) page.dict.set(name('Annots'), kept);
    else page.dict.delete(name('Annots'));
    page.dict.set(name('Tabs'), PDFName.of('S'));
  }
  void links;
  const key = (object: number) => {
    const value = keys.get(object);
    if (value === undefined) throw new Error(`Object ${object} has no key in the parent tree`);
    return value;
  };
  return { stream: key, annotation: key };
}

function allObjects(pdf: OpenPdf, objects: readonly NumberedObject[]): NumberedObject[] {
  const kept = pdf.context.enumerateIndirectObjects().map(([ref, value]) => ({ number: ref.objectNumber, value }));
  return [...kept, ...objects].sort((a, b) => a.number - b.number);
}
