import type { PrintFacts } from '../../print-facts.js';
import type { MarkedContent } from '../content/marked-content.js';
import type { DocumentContent } from '../content/read-content.js';
import { name } from '../file/objects.js';
import type { OpenPdf } from '../file/open-pdf.js';
import { type StructureKid, type StructureNode, structureNode } from './node.js';
import { type RawElement, type RawKid, readRawElement } from './raw-element.js';
import { readAttributes } from './read-attributes.js';

interface TreeReading {
  readonly file: Buffer;
  readonly offsets: Float64Array;
  readonly content: DocumentContent;
  readonly elements: PrintFacts['elements'];
  /** Object number of a page → its index. */
  readonly pages: ReadonlyMap<number, number>;
  /** Index of a page → contents in its forms, by the number that the page counts them with. */
  readonly inForms: ReadonlyMap<number, readonly (MarkedContent | undefined)[]>;
  readonly identifier: (chromium: string) => string;
}

/** `en-x-note-12` → language `en` and number 12. */
const TUNNEL = /^(.*?)-x-(?:[a-z0-9]+-)?(\d+)$/i;

/**
 * Reads Chromium's structure tree, joins it with the content it marks and with what the print document says of its
 * elements. The root returned is the Document element; those of a book's parts become one.
 */
export function readTree(pdf: OpenPdf, content: DocumentContent, facts: PrintFacts): StructureNode {
  const { bytes, offsets, structureRoot } = pdf;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pages = new Map(pdf.pages.map((page, index) => [page.ref.objectNumber, index]));
  const inForms = countedByPage(content);
  const reading = { file, offsets, content, elements: facts.elements, pages, inForms };
  const start = offsets[structureRoot]!;
  const kids = /\/K \[?((?:\d+ 0 R ?)+)/.exec(file.toString('latin1', start, file.indexOf('endobj', start)))?.[1];
  if (kids === undefined) throw new Error('The structure tree has no root element');
  const count = { cells: 0 };
  const [root, ...others] = [...kids.matchAll(/(\d+) 0 R/g)].map(([, object]) =>
    readNode({ ...reading, identifier: identifiers(count) }, Number(object), 0),
  );
  root!.kids = [root!, ...others].flatMap((document) => document.kids);
  return root!;
}

// Chromium identifies header cells by a count of all its nodes, which depends on what it has shown before, and begins
// anew in every part of a book that it prints.
function identifiers(count: { cells: number }): (chromium: string) => string {
  const names = new Map<string, string>();
  return (chromium) => {
    const name = names.get(chromium) ?? `lectern-cell-${++count.cells}`;
    names.set(chromium, name);
    return name;
  };
}

function readNode(reading: TreeReading, object: number, outerPage: number): StructureNode {
  const raw = readRawElement(reading.file, reading.offsets[object]!);
  const page = raw.page || outerPage;
  const node = structureNode(raw.type);
  describe(reading, node, raw);
  // Mapped, not added one by one: lists that have grown hold room for many more, and most elements have one kid.
  const kids = raw.kids.map((kid) => readKid(reading, kid, page));
  node.kids = kids.every((kid) => kid !== undefined) ? kids : kids.filter((kid) => kid !== undefined);
  return node;
}

function describe(reading: TreeReading, node: StructureNode, raw: RawElement): void {
  const tunnel = raw.language === undefined ? null : TUNNEL.exec(raw.language);
  if (tunnel === null) node.language = raw.language;
  else {
    node.number = Number(tunnel[2]);
    node.facts = reading.elements.get(node.number);
    node.language = node.facts?.language;
  }
  node.alt = raw.alt;
  node.id = raw.id === undefined ? undefined : reading.identifier(raw.id);
  if (raw.attributes !== undefined) readAttributes(node, raw.attributes, reading.identifier);
}

function readKid(reading: TreeReading, kid: RawKid, page: number): StructureKid | undefined {
  if (kid.kind === 'element') return readNode(reading, kid.object, page);
  const at = reading.pages.get(kid.page || page) ?? 0;
  if (kid.kind === 'annotation') return { kind: 'object', annotation: kid.object, page: at };
  const stream = reading.content.streams.get(kid.stream || kid.page || page);
  return stream?.marks[kid.mcid] ?? reading.inForms.get(at)?.[kid.mcid];
}

// Up to version 148 Chromium counts what it draws in a form with the page, and gives the form no key of its own.
function countedByPage({ streams }: DocumentContent): ReadonlyMap<number, readonly (MarkedContent | undefined)[]> {
  const found = new Map<number, (MarkedContent | undefined)[]>();
  for (const { kind, page, dict, marks } of streams.values()) {
    if (kind === 'page' || dict.has(name('StructParents'))) continue;
    const counted = found.get(page) ?? [];
    found.set(page, counted);
    marks.forEach((mark, mcid) => {
      counted[mcid] = mark;
    });
  }
  return found;
}
