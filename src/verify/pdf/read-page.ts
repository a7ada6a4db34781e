import { contentRecord } from './content/content-record.js';
import { type FontCache, walkContent } from './content/walk-content.js';
import { asEntries } from './file/access.js';
import { isArray, PdfError } from './file/objects.js';
import type { PdfFile } from './file/open-pdf.js';
import type { PageFacts } from './page-facts.js';
import type { Page } from './pages.js';

/** Walks a page's content. What cannot be read is noted as a fault of the page. */
export function readPage(file: PdfFile, page: Page, fonts: FontCache): PageFacts {
  const record = contentRecord();
  try {
    const { resources } = page;
    walkContent(contentOf(file, page), { file, resources, record, fonts, page: page.index, open: new Set() });
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    record.fault('unreadable', error.message);
  }
  return { page, marked: record.marked, forms: record.forms, faults: record.faults() };
}

/** Several streams count as one, with white space between them (ISO 32000-1 §7.8.2). */
function contentOf(file: PdfFile, { dictionary }: Page): Uint8Array {
  const contents = file.entry(dictionary, 'Contents');
  const parts: Uint8Array[] = [];
  for (const part of isArray(contents) ? contents : [contents]) {
    const stream = asEntries(file.resolve(part));
    const data = stream?.type === 'stream' ? file.decode(stream) : undefined;
    if (data) parts.push(data, Uint8Array.of(10));
  }
  return Buffer.concat(parts);
}
