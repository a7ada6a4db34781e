import type { Page } from 'puppeteer-core';
import type { Host } from '../../host.js';
import type { Progress } from '../../model/result.js';
import type { PageBlock, PageView } from '../report-input.js';
import { choosePages, pagesToRead } from './choose-pages.js';
import { pageBlocks } from './page-blocks.js';
import { drawPage, OPEN_PDF, readPage } from './page-script.js';
import { servePdf } from './serve-pdf.js';

export interface PageViewOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Pixels: a page that is read beside its text must be legible, the others are for the eye alone. */
const LEGIBLE = 560;
const SMALL = 240;

/**
 * Pages of a PDF as they look, some of them with what is read: drawn and read by pdf.js, which did not make the file.
 * Rejects when there is no browser, when the PDF cannot be opened, and when aborted.
 */
export async function pageViews(
  file: string,
  { signal, onProgress }: PageViewOptions,
  host: Pick<Host, 'files' | 'browsers'>,
): Promise<readonly PageView[]> {
  const page = await (await host.browsers.open()).newPage();
  try {
    await servePdf(page, file, host);
    const labels = (await page.evaluate(OPEN_PDF)) as readonly string[];
    const chosen = choosePages(labels.length);
    const blocks = [];
    for (const index of chosen) {
      signal?.throwIfAborted();
      blocks.push(await blocksOf(page, index));
    }
    const read = pagesToRead(blocks);
    const views: PageView[] = [];
    for (const [position, index] of chosen.entries()) {
      signal?.throwIfAborted();
      onProgress?.({ stage: 'report', message: 'Drawing pages', done: position, total: chosen.length });
      const isRead = read.has(position);
      const picture = pictureOf(await page.evaluate(drawPage, index, isRead ? LEGIBLE : SMALL));
      views.push({ label: labels[index]!, picture, ...(isRead && { blocks: blocks[position]! }) });
    }
    return views;
  } finally {
    await page.close();
  }
}

async function blocksOf(page: Page, index: number): Promise<readonly PageBlock[]> {
  const { tree, texts } = await page.evaluate(readPage, index);
  return pageBlocks(tree ?? undefined, new Map(texts));
}

function pictureOf(uri: string): NonNullable<PageView['picture']> {
  const [head = '', base64 = ''] = uri.split(',', 2);
  return { mediaType: head.slice('data:'.length, head.indexOf(';')), bytes: Buffer.from(base64, 'base64') };
}
