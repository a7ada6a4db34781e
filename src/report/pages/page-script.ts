import type { StructureNode } from './page-blocks.js';

/** A page of the PDF as pdf.js reads it. */
export interface ReadPage {
  readonly tree: StructureNode | null;
  /** Texts of the page's marked contents by their ids. */
  readonly texts: readonly (readonly [string, string])[];
}

/** What `OPEN_PDF` leaves in the page. */
interface PdfInPage {
  readonly numPages: number;
  getPageLabels(): Promise<readonly string[] | null>;
  getPage(number: number): Promise<PdfPage>;
}

interface PdfPage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number };
  render(options: object): { readonly promise: Promise<void> };
  getStructTree(): Promise<StructureNode | null>;
  getTextContent(options: object): Promise<{ readonly items: readonly TextItem[] }>;
  cleanup(): void;
}

interface TextItem {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

interface Canvas {
  width: number;
  height: number;
  toDataURL(type: string, quality: number): string;
}

interface PageGlobals {
  book: PdfInPage;
  readonly document: { createElement(name: 'canvas'): Canvas };
}

/**
 * An expression that opens the PDF in the page and gives its labels, one for each page. The worker's code runs in the
 * page itself, which has nothing else to do.
 */
export const OPEN_PDF = `(async () => {
  const [pdfjs, worker] = await Promise.all([import('/pdf.mjs'), import('/pdf.worker.mjs')]);
  globalThis.pdfjsWorker = worker;
  globalThis.book = await pdfjs.getDocument({ url: '/book.pdf', disableRange: true, disableStream: true,
    useWasm: false, isEvalSupported: false, enableXfa: false }).promise;
  const labels = await book.getPageLabels();
  return Array.from({ length: book.numPages }, (_, index) => labels?.[index] || String(index + 1));
})()`;

/** Reads a page, counted from 0. Runs in the browser, so that it may use nothing from outside itself. */
export async function readPage(index: number): Promise<ReadPage> {
  const { book } = globalThis as unknown as PageGlobals;
  const page = await book.getPage(index + 1);
  const tree = await page.getStructTree();
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const stack: (string | undefined)[] = [];
  for (const { type, id, str = '', hasEOL } of items) {
    if (type?.startsWith('begin')) stack.push(id);
    else if (type === 'endMarkedContent') stack.pop();
    const key = stack.findLast((one) => one !== undefined);
    if (key !== undefined) texts.set(key, `${texts.get(key) ?? ''}${str}${hasEOL ? ' ' : ''}`);
  }
  return { tree, texts: [...texts] };
}

/** Draws a page, counted from 0, so many pixels wide, as a data URI. Runs in the browser, as `readPage`. */
export async function drawPage(index: number, width: number): Promise<string> {
  const { book, document } = globalThis as unknown as PageGlobals;
  const page = await book.getPage(index + 1);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // For printing, since drawing for the screen waits for a screen.
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  page.cleanup();
  return canvas.toDataURL('image/webp', 0.8);
}
