import type { PdfDocument } from '../pdf/document.js';
import { PdfError } from '../pdf/file/objects.js';
import { openPdf } from '../pdf/file/open-pdf.js';
import { openDocument } from '../pdf/open-document.js';
import { placeOfElement } from '../pdf/structure/place.js';
import type { ValidationInput } from '../validator.js';
import type { Locate } from './report.js';

/**
 * Finds the places that veraPDF's contexts name: the page where they name one, else the structure element by its
 * object number, with its page, ID and first words.
 */
export async function locator({ file, host, signal }: ValidationInput): Promise<Locate> {
  const document = await opened(await host.files.read(file), signal);
  const elements = new Map(document?.tree?.elements.map((element) => [element.number, element]));
  return (context) => {
    const page = /pages\[(\d+)\]/.exec(context)?.[1];
    const number = [...context.matchAll(/\((\d+) 0 obj SE/g)].at(-1)?.[1];
    const element = elements.get(Number(number));
    if (document && element) return placeOfElement(document, element);
    return page === undefined ? undefined : { page: Number(page) };
  };
}

/** Undefined when the file is too damaged for a place in it to mean anything. */
async function opened(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<PdfDocument | undefined> {
  try {
    const file = openPdf(bytes);
    return file.trailer.entries.has('Encrypt') ? undefined : await openDocument(file, { ...(signal && { signal }) });
  } catch (error) {
    if (error instanceof PdfError) return undefined;
    throw error;
  }
}
