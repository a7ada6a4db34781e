import { createRequire } from 'node:module';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Host } from '../../host.js';

/** A reserved name (RFC 2606) that never resolves: whatever is not answered here leads nowhere. */
const ORIGIN = 'https://report.invalid';

interface Answer {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** Opens an empty page that can load pdf.js and one PDF, and nothing else. */
export async function servePdf(page: Page, file: string, { files }: Pick<Host, 'files'>): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const script = async (name: string): Promise<Answer> => ({
    contentType: 'text/javascript',
    body: await files.read(resolve(`pdfjs-dist/build/${name}`)),
  });
  const answers = new Map<string, Answer>([
    ['/', { contentType: 'text/html', body: '<!doctype html><title>Pages</title>' }],
    ['/pdf.mjs', await script('pdf.min.mjs')],
    ['/pdf.worker.mjs', await script('pdf.worker.min.mjs')],
    ['/book.pdf', { contentType: 'application/pdf', body: await files.read(file) }],
  ]);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A page that was closed meanwhile takes no answers any more.
    respond(request, answers).catch(() => undefined);
  });
  await page.goto(`${ORIGIN}/`, { timeout: 0 });
}

async function respond(request: HTTPRequest, answers: ReadonlyMap<string, Answer>): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  const answer = origin === ORIGIN ? answers.get(pathname) : undefined;
  return answer ? request.respond({ status: 200, ...answer }) : request.abort();
}
