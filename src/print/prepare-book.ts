import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Publication } from '../model/publication.js';
import { gatherLeaves } from './document/gatherings.js';
import { textWidth } from './document/page-geometry.js';
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
  readonly gatherings: readonly PreparedGathering[];
  /** Length of the files of all gatherings. */
  readonly characters: number;
  /** URLs of all files that the document may load. */
  readonly allowed: ReadonlySet<string>;
  /** Of the text of a page, in CSS pixels. */
  readonly textWidth: number;
  /** Names of the font families that may occur. */
  readonly fontFamilies: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PrepareOptions {
  /** Folders whose node_modules may hold further font packages. */
  readonly fontRoots?: readonly string[];
  /** How many characters of HTML are printed at once. */
  readonly gathering?: number;
}

export interface PreparedGathering {
  /** Of its file. */
  readonly url: string;
  /** Its first leaf. */
  readonly starts: string;
}

/**
 * Writes the print documents of a publication into `folder`, with its fonts chosen and its drawings lettered.
 */
export async function prepareBook(
  publication: Publication,
  folder: string,
  { fontRoots = [], gathering }: PrepareOptions,
  { files }: Pick<Host, 'files'>,
): Promise<PreparedBook> {
  const filled = templates(files);
  const installed = installedFonts(files, fontRoots);
  const { urls, families, diagnostics } = await resourceUrls(publication, folder, installed, files);
  const fonts = await bookFonts(publication, urls, installed, files);
  const { document, bodies } = await printDocument(publication, filled, urls);
  const { metadata, config } = publication;
  const css = await stylesheets(publication, filled, fonts.css, urls);
  const gatherings: PreparedGathering[] = [];
  let characters = 0;
  for (const { leaves, body } of gatherLeaves(document.leaves, bodies, publication, gathering)) {
    const html = await filled.render('document', {
      language: metadata.language,
      direction: metadata.direction,
      title: metadata.title,
      theme: config.theme.name,
      css,
      furniture: furniture([], metadata.direction),
      body,
    });
    const file = join(folder, `book-${gatherings.length + 1}.html`);
    await files.write(file, html);
    gatherings.push({ url: pathToFileURL(file).href, starts: leaves[0]!.id });
    characters += html.length;
  }
  return {
    document,
    gatherings,
    characters,
    allowed: new Set([
      ...gatherings.map(({ url }) => url),
      ...urls.values(),
      ...fonts.files.map((path) => pathToFileURL(path).href),
    ]),
    textWidth: textWidth(config),
    fontFamilies: [...fonts.families, ...families],
    diagnostics: [...diagnostics, ...fonts.diagnostics],
  };
}
