import { contentRecord } from './content/content-record.js';
import { type FontCache, walkContent } from './content/walk-content.js';
import { asEntries } from './file/access.js';
import { PDF_LIMITS } from './file/limits.js';
import { isArray, PdfError, PdfLimitError } from './file/objects.js';
import type { PdfFile } from './file/open-pdf.js';
import type { PageFacts } from './page-facts.js';
import type { Page } from './pages.js';

/**
 * Walks a page's content. What cannot be read is noted as a fault of the page.
 *
 * @param spend told of bytes of content; throws when the document has more than it may
 */
export function readPage(file: PdfFile, page: Page, fonts: FontCache, spend: (bytes: number) => void): PageFacts {
  const record = contentRecord();
  try {
    const { resources } = page;
    walkContent(contentOf(file, page), { file, resources, record, fonts, spend, page: page.index, open: new Set() });
  } catch (error) {
    if (!(error instanceof PdfError) || error instanceof PdfLimitError) throw error;
    record.fault('unreadable', error.message);
  }
  return { page, marked: record.marked, forms: record.forms, faults: record.faults() };
}

/** Several streams count as one, with white space between them (ISO 32000-1 §7.8.2). */
function contentOf(file: PdfFile, { dictionary }: Page): Uint8Array {
  const contents = file.entry(dictionary, 'Contents');
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const part of isArray(contents) ? contents : [contents]) {
    const stream = asEntries(file.resolve(part));
    const data = stream?.type === 'stream' ? file.decode(stream) : undefined;
    if (!data) continue;
    size += data.length + 1;
    if (size > PDF_LIMITS.stream) throw new PdfLimitError(`a page of more than ${PDF_LIMITS.stream} bytes`);
    parts.push(data, Uint8Array.of(10));
  }
  return Buffer.concat(parts);
}
