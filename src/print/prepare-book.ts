import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Publication } from '../model/publication.js';
import { type PrintDocument, printDocument } from './document/print-document.js';
import { resourceUrls } from './document/resource-urls.js';
import { stylesheets } from './document/stylesheets.js';
import { templates } from './document/templates.js';
import { bookFonts } from './fonts/book-fonts.js';
import { installedFonts } from './fonts/installed.js';
import { furniture } from './pagination/furniture.js';

/** A book as the browser will print it. What was needed to make it (trees, fonts, HTML) is let go. */
export interface PreparedBook {
  readonly document: PrintDocument;
  /** Of the document's file. */
  readonly url: string;
  /** Length of the file. */
  readonly characters: number;
  /** URLs of all files that the document may load. */
  readonly allowed: ReadonlySet<string>;
  /** Names of the font families that may occur. */
  readonly fontFamilies: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes the print document of a publication into `folder`, with its fonts chosen and its drawings lettered.
 * `fontRoots`: folders whose node_modules may hold further font packages.
 */
export async function prepareBook(
  publication: Publication,
  folder: string,
  fontRoots: readonly string[],
  { files }: Pick<Host, 'files'>,
): Promise<PreparedBook> {
  const filled = templates(files);
  const installed = installedFonts(files, fontRoots);
  const { urls, families, diagnostics } = await resourceUrls(publication, folder, installed, files);
  const fonts = await bookFonts(publication, urls, installed, files);
  const { document, body } = await printDocument(publication, filled, urls);
  const { metadata, config } = publication;
  const html = await filled.render('document', {
    language: metadata.language,
    direction: metadata.direction,
    title: metadata.title,
    theme: config.theme.name,
    css: await stylesheets(publication, filled, fonts.css, urls),
    furniture: furniture([], metadata.direction),
    body,
  });
  const file = join(folder, 'book.html');
  await files.write(file, html);
  const url = pathToFileURL(file).href;
  return {
    document,
    url,
    characters: html.length,
    allowed: new Set([url, ...urls.values(), ...fonts.files.map((path) => pathToFileURL(path).href)]),
    fontFamilies: [...fonts.families, ...families],
    diagnostics: [...diagnostics, ...fonts.diagnostics],
  };
}
