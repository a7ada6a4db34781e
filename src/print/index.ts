import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../host.js';
import type { Publication } from '../model/publication.js';
import type { PrintedBook, Progress } from '../model/result.js';
import { openPrintPage } from './browser/print-page.js';
import { pageBoxes } from './document/page-geometry.js';
import { printDocument } from './document/print-document.js';
import { resourceUrls } from './document/resource-urls.js';
import { stylesheets } from './document/stylesheets.js';
import { templates } from './document/templates.js';
import { bookFonts } from './fonts/book-fonts.js';
import { furniture } from './pagination/furniture.js';
import { paginate } from './pagination/paginate.js';

export interface PrintOptions {
  /** Absolute path of the PDF to write. */
  readonly file: string;
  /** Absolute folders whose node_modules may hold further @fontsource packages: the book's own. */
  readonly fontRoots?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Prints a publication as a PDF. */
export async function print(publication: Publication, options: PrintOptions, host: Host): Promise<PrintedBook> {
  const say = (message: string) => options.onProgress?.({ stage: 'print', message });
  const folder = await host.files.temporaryFolder('lectern-print-');
  try {
    say('Preparing the document');
    const filled = templates(host.files);
    const urls = await resourceUrls(publication.resources, folder, host.files);
    const fonts = await bookFonts(publication, urls, options.fontRoots ?? [], host.files);
    const document = await printDocument(publication, filled, urls);
    const html = await filled.render('document', {
      language: publication.metadata.language,
      direction: publication.metadata.direction,
      title: publication.metadata.title,
      theme: publication.config.theme.name,
      css: await stylesheets(publication, filled, fonts.css, urls),
      furniture: furniture([]),
      body: document.body,
    });
    const file = join(folder, 'book.html');
    await host.files.write(file, html);
    const url = pathToFileURL(file).href;
    const allowed = new Set([url, ...urls.values(), ...fonts.files.map((path) => pathToFileURL(path).href)]);
    const page = await openPrintPage(await host.browsers.open(), url, allowed);
    const onPass = (pass: number) => say(`Printing, pass ${pass}`);
    const { bytes, plan } = await paginate(
      page,
      document.leaves,
      publication.metadata.title,
      onPass,
      options.signal,
    ).finally(() => page.close());
    await host.files.write(options.file, bytes);
    void pageBoxes;
    return {
      file: options.file,
      pages: plan.pages.length,
      pageBreaks: [],
      conformance: [],
      sourceMap: { locate: () => undefined },
      diagnostics: fonts.diagnostics,
    };
  } finally {
    await host.files.remove(folder);
  }
}
