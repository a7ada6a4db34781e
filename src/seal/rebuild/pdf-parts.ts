import { createHash } from 'node:crypto';
import {
  PDFArray,
  type PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import type { PublicationPart } from './described-file.js';
import { pageText } from './pdf-page-text.js';
import { latin1, streamBytes } from './pdf-stream.js';
import { structureText } from './pdf-structure.js';

/**
 * The parts of a PDF: each page with its text, the structure tree, the metadata, and the fonts and images together.
 * Undefined when it cannot be read.
 */
export async function pdfParts(bytes: Uint8Array): Promise<readonly PublicationPart[] | undefined> {
  const document = await load(bytes);
  if (!document) return undefined;
  const parts: PublicationPart[] = document.getPages().map((page, index) => {
    const content = pageContent(page);
    return { name: `page ${index + 1}`, sha256: digest(content), text: digest(pageText(page.node, content)) };
  });
  const structure = digest(structureText(document));
  const metadata = document.catalog.lookup(PDFName.of('Metadata'));
  return [
    ...parts,
    { name: 'structure', sha256: structure, structure },
    { name: 'metadata', sha256: digest(metadata instanceof PDFRawStream ? streamBytes(metadata) : '') },
    { name: 'fonts and images', sha256: digest(resources(document)) },
  ];
}

async function load(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch {
    // A file that is no PDF is a finding of its own check; here it cannot be taken apart.
    return undefined;
  }
}

function pageContent(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams: (PDFObject | undefined)[] =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  return streams.map((stream) => (stream instanceof PDFRawStream ? latin1(streamBytes(stream)) : '')).join('\n');
}

// Every font program and image, whatever its object number.
function resources(document: PDFDocument): string {
  const digests = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFRawStream)
    .filter(({ dict }) => isResource(dict))
    .map((stream) => digest(stream.contents));
  return digests.sort().join();
}

function isResource(dict: PDFDict): boolean {
  const isImage = dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
  return isImage || ['Length1', 'FontFile2', 'FontFile3'].some((key) => dict.has(PDFName.of(key)));
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
