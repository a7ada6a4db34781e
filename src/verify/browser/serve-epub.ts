import type { HTTPRequest, Page } from 'puppeteer-core';
import { EPUB_LIMITS } from '../epub/limits.js';
import type { PackageDocument } from '../epub/publication.js';
import { type Archive, ArchiveError } from '../zip/archive.js';

/** A reserved name (RFC 2606) that never resolves: whatever is not answered here leads nowhere. */
const ORIGIN = 'https://epub.invalid';
const MAX_RESOURCE = 64 * 1024 * 1024;

/** The URL under which a page sees a file of the container. */
export function urlOf(path: string): string {
  return `${ORIGIN}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Lets a page load files of the container and nothing else, with the book's scripts switched off. Our own can still
 * be evaluated.
 */
export async function serveEpub(page: Page, archive: Archive, packageDocument: PackageDocument): Promise<void> {
  const mediaTypes = new Map(packageDocument.manifest.map(({ path, mediaType }) => [path, mediaType]));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A request without an answer would hold the page for ever. One that was closed meanwhile takes none any more.
    answer(request, archive, mediaTypes).catch(() => request.abort().catch(() => undefined));
  });
}

async function answer(request: HTTPRequest, archive: Archive, mediaTypes: ReadonlyMap<string, string>): Promise<void> {
  const url = new URL(request.url());
  const path = decodeURIComponent(url.pathname.slice(1));
  const entry = url.origin === ORIGIN ? archive.find(path) : undefined;
  if (!entry || !mediaTypes.has(path)) return request.abort();
  try {
    const limit = request.isNavigationRequest() ? EPUB_LIMITS.document : MAX_RESOURCE;
    const body = await archive.read(entry, limit);
    // The policy keeps the book's own scripts from running; scripts that the validator evaluates are not bound by it.
    const headers = { 'Content-Security-Policy': "script-src 'none'; object-src 'none'; frame-src 'none'" };
    return await request.respond({ status: 200, contentType: mediaTypes.get(path)!, headers, body });
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return request.abort();
  }
}
