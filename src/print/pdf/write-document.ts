import type { PDFRef } from '@cantoo/pdf-lib';
import type { PrintFacts } from '../print-facts.js';
import type { LinkAnnotation } from './annotations/links.js';
import { writeLinks } from './annotations/write-links.js';
import type { DocumentContent } from './content/read-content.js';
import { writeContents } from './content/write-contents.js';
import { associateMathml } from './document/associated-files.js';
import { fillCatalog } from './document/catalog.js';
import type { Destination } from './document/destinations.js';
import { writeOutline } from './document/outline.js';
import type { OpenPdf } from './file/open-pdf.js';
import { type NumberedObject, writePdf } from './file/write-pdf.js';
import type { Conformance } from './metadata/conformance.js';
import { informationDictionary } from './metadata/information.js';
import { xmpPacket } from './metadata/xmp.js';
import type { StructureNode } from './structure/node.js';
import { parentKeys } from './structure/parent-keys.js';
import { writeTree } from './structure/write-tree.js';

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
  const { context, pages, catalog, next, register } = pdf;
  const { facts, content, root, links, holders, destinations, conformance } = parts;
  const ua2 = conformance.ua === 2;
  for (const link of links.values()) context.delete(link.ref);
  writeContents(pdf, root, content, facts);
  const extras: NumberedObject[] = [];
  const embeds = conformance.part > 2;
  const associated = embeds
    ? associateMathml(root, context, facts.metadata.modified, next, extras)
    : { byElement: new Map(), files: [] };
  const keys = parentKeys(pdf, content, holders);
  const pageObject = (page: number) => pages[page]!.ref.objectNumber;
  const tree = writeTree(root, {
    next,
    pageObject,
    parentKey: keys.stream,
    annotationKey: keys.annotation,
    ua2,
    associatedFiles: associated.byElement,
  });
  const annotations = writeLinks(links, holders, { pageObject, ua2, annotationKey: keys.annotation, destinations });
  const outline = writeOutline(facts.outline, destinations, { pageObject, ua2, next }, extras);
  const xmp = xmpPacket(facts.metadata, { conformance, claims: facts.claims, producer: facts.producer });
  const firstPage = pages[0]!.ref;
  fillCatalog(
    context,
    catalog,
    facts,
    { structure: tree.root, document: root.object, outline, files: associated.files, xmp, conformance, firstPage },
    register,
  );
  const info = ua2 ? undefined : register(informationDictionary(context, facts.metadata, facts.producer)).objectNumber;
  const catalogNumber = (context.trailerInfo.Root as PDFRef).objectNumber;
  return writePdf(allObjects(pdf, [...tree.objects, ...annotations, ...extras]), {
    version: ua2 ? '2.0' : '1.7',
    root: catalogNumber,
    info,
  });
}

function allObjects(pdf: OpenPdf, objects: readonly NumberedObject[]): NumberedObject[] {
  const kept = pdf.context.enumerateIndirectObjects().map(([ref, value]) => ({ number: ref.objectNumber, value }));
  return [...kept, ...objects].sort((a, b) => a.number - b.number);
}
