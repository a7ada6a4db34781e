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

/** Milliseconds the browser may take over one page before it counts as hung. */
const PATIENCE = 5 * 60_000;

/**
 * Pages of a PDF as they look, some of them with what is read: drawn and read by pdf.js, which did not make the file.
 * Rejects when there is no browser or it does not answer, when the PDF cannot be opened, and when aborted.
 */
export async function pageViews(
  file: string,
  options: PageViewOptions,
  host: Pick<Host, 'files' | 'browsers'>,
): Promise<readonly PageView[]> {
  const { signal } = options;
  const drawn = await host.browsers.attempt(
    async (browser, alive) => {
      const page = await browser.newPage();
      try {
        await servePdf(page, file, host);
        return await viewsOf(page, alive, options);
      } finally {
        // One that hangs is ended from outside, and closes nothing.
        page.close().catch(() => undefined);
      }
    },
    { patience: PATIENCE, ...(signal && { signal }) },
  );
  if ('failure' in drawn) throw new Error(`the browser did not answer: ${drawn.failure}`);
  return drawn.result;
}

async function viewsOf(
  page: Page,
  alive: () => void,
  { signal, onProgress }: PageViewOptions,
): Promise<readonly PageView[]> {
  const labels = (await page.evaluate(OPEN_PDF)) as readonly string[];
  const chosen = choosePages(labels.length);
  const blocks = [];
  for (const index of chosen) {
    signal?.throwIfAborted();
    blocks.push(await blocksOf(page, index));
    alive();
  }
  const read = pagesToRead(blocks);
  const views: PageView[] = [];
  for (const [position, index] of chosen.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'report', message: 'Drawing pages', done: position, total: chosen.length });
    const isRead = read.has(position);
    const picture = pictureOf(await page.evaluate(drawPage, index, isRead ? LEGIBLE : SMALL));
    views.push({ label: labels[index]!, picture, ...(isRead && { blocks: blocks[position]! }) });
    alive();
  }
  return views;
}

async function blocksOf(page: Page, index: number): Promise<readonly PageBlock[]> {
  const { tree, texts } = await page.evaluate(readPage, index);
  return pageBlocks(tree ?? undefined, new Map(texts));
}

function pictureOf(uri: string): NonNullable<PageView['picture']> {
  const [head = '', base64 = ''] = uri.split(',', 2);
  return { mediaType: head.slice('data:'.length, head.indexOf(';')), bytes: Buffer.from(base64, 'base64') };
}
