import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../host.js';
import type { Publication } from '../model/publication.js';
import { patienceFor } from './browser/patience.js';
import { openPrintPage } from './browser/print-page.js';
import { type Attempt, withRetry } from './browser/with-retry.js';
import type { PrintDocument } from './document/print-document.js';
import { stylesheets } from './document/stylesheets.js';
import type { Templates } from './document/templates.js';
import type { BookFonts } from './fonts/book-fonts.js';
import { furniture } from './pagination/furniture.js';
import { type Pagination, paginate } from './pagination/paginate.js';

interface PrintJob {
  readonly publication: Publication;
  readonly document: PrintDocument;
  readonly fonts: BookFonts;
  readonly templates: Templates;
  /** Resource path → URL. */
  readonly urls: ReadonlyMap<string, string>;
  /** Folder for the document's file. */
  readonly folder: string;
  readonly onPass: (pass: number) => void;
  readonly signal?: AbortSignal;
}

/** Has the browser print a prepared document, as often as its page numbers need. */
export async function printPdf(job: PrintJob, host: Host): Promise<Attempt<Pagination>> {
  const { publication, document, fonts, urls } = job;
  const html = await documentHtml(job);
  const file = join(job.folder, 'book.html');
  await host.files.write(file, html);
  const url = pathToFileURL(file).href;
  const allowed = new Set([url, ...urls.values(), ...fonts.files.map((path) => pathToFileURL(path).href)]);
  return withRetry({
    open: () => host.browsers.open(),
    async run(browser) {
      const page = await openPrintPage(browser, url, allowed);
      const closing = () => page.close().catch(() => undefined);
      return paginate(page, document.leaves, publication.metadata, job.onPass, job.signal).finally(closing);
    },
    patience: patienceFor(html.length),
    ...(job.signal && { signal: job.signal }),
  });
}

async function documentHtml({ publication, document, fonts, templates, urls }: PrintJob): Promise<string> {
  const { metadata, config } = publication;
  return templates.render('document', {
    language: metadata.language,
    direction: metadata.direction,
    title: metadata.title,
    theme: config.theme.name,
    css: await stylesheets(publication, templates, fonts.css, urls),
    furniture: furniture([], metadata.direction),
    body: document.body,
  });
}
