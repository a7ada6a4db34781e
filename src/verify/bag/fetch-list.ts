import type { Diagnostic } from '../../diagnostic.js';
import { bagFinding, quote } from './bag-finding.js';
import { decodePath } from './manifest.js';
import { isSafePath } from './safe-path.js';
import { tagLines } from './tag-text.js';

/** A line of fetch.txt: a payload file that somebody has to bring. */
export interface FetchEntry {
  readonly url: string;
  readonly path: string;
  readonly line: number;
}

const LINE = /^([A-Za-z][A-Za-z0-9+.-]*:[^\s]*)[ \t]+(\d+|-)[ \t]+(.+)$/;

/** What a program may fetch for a stranger; `file:` would hand it the fetching machine's own files. */
const SCHEMES = /^(https?|ftps?|sftp):/i;

/** Reads fetch.txt (RFC 8493 §2.2.3). Nothing is ever fetched. */
export function readFetchList(text: string): { entries: readonly FetchEntry[]; diagnostics: readonly Diagnostic[] } {
  const entries: FetchEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of tagLines(text).entries()) {
    const artifact = `fetch.txt:${index + 1}`;
    const [, url, , written] = LINE.exec(line) ?? [];
    if (!url || !written) {
      const message = `Unexpected line ${quote(line)}, expected a URL, a length and a path`;
      diagnostics.push(bagFinding('bag-fetch-malformed', message, { artifact }));
      continue;
    }
    if (!SCHEMES.test(url)) {
      const scheme = url.slice(0, url.indexOf(':') + 1);
      const message = `Unexpected URL with ${quote(scheme)}, expected one that leads to a server such as https:`;
      diagnostics.push(bagFinding('bag-fetch-scheme', message, { artifact }));
    }
    const path = decodePath(written.replace(/^\.\//, '')).normalize('NFC');
    if (isSafePath(path) && path.startsWith('data/')) entries.push({ url, path, line: index + 1 });
    else
      diagnostics.push(
        bagFinding('bag-path-unsafe', `Unexpected path ${quote(written)}, expected a path below data/`, { artifact }),
      );
  }
  return { entries, diagnostics };
}
