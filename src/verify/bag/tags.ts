import type { Diagnostic } from '../../diagnostic.js';
import { algorithmOf, isWeak } from './algorithms.js';
import { bagFinding, quote } from './bag-finding.js';
import { type BagInfoElement, readBagInfo } from './bag-info.js';
import type { Declaration } from './declaration.js';
import { type FetchEntry, readFetchList } from './fetch-list.js';
import { type Manifest, manifestName, readManifest } from './manifest.js';
import { tagDecoder } from './tag-text.js';

/** What the tag files say. */
export interface Tags {
  readonly manifests: readonly Manifest[];
  readonly info: readonly BagInfoElement[];
  /** By path. */
  readonly fetch: ReadonlyMap<string, FetchEntry>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads manifests, bag-info.txt and fetch.txt in the encoding declared. */
export function readTags(contents: ReadonlyMap<string, Uint8Array>, declaration: Declaration): Tags {
  const diagnostics: Diagnostic[] = [];
  const manifests: Manifest[] = [];
  let info: readonly BagInfoElement[] = [];
  let fetch: Tags['fetch'] = new Map();
  for (const [file, bytes] of contents) {
    const text = file === 'bagit.txt' ? undefined : decode(file, bytes, declaration, diagnostics);
    if (text === undefined) continue;
    const name = manifestName(file);
    if (name) {
      const manifest = readManifest(file, name, text, declaration);
      manifests.push(manifest);
      diagnostics.push(...manifest.diagnostics);
    } else if (file === 'fetch.txt') {
      const read = readFetchList(text);
      fetch = new Map(read.entries.map((entry) => [entry.path, entry]));
      diagnostics.push(...read.diagnostics);
    } else {
      const read = readBagInfo(text, declaration);
      info = read.elements;
      diagnostics.push(...read.diagnostics);
    }
  }
  return { manifests, info, fetch, diagnostics: [...diagnostics, ...checkAlgorithms(manifests)] };
}

function decode(file: string, bytes: Uint8Array, { encoding }: Declaration, into: Diagnostic[]): string | undefined {
  const decoder = tagDecoder(encoding);
  // Reported once, for bagit.txt.
  if (!decoder) return undefined;
  try {
    const text = decoder(bytes);
    if (!text.startsWith('\ufeff')) return text;
    into.push(
      bagFinding('bag-tag-file-encoding', `Unexpected byte order mark in ${file}, expected none in ${encoding}`, {
        artifact: file,
      }),
    );
    return text.slice(1);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    into.push(
      bagFinding('bag-tag-file-encoding', `Unexpected bytes in ${file}, expected text in ${encoding}`, {
        artifact: file,
      }),
    );
    return undefined;
  }
}

function checkAlgorithms(manifests: readonly Manifest[]): Diagnostic[] {
  const known = (manifest: Manifest) => algorithmOf(manifest.algorithm) !== undefined;
  const payload = manifests.filter(({ of }) => of === 'payload');
  const found: Diagnostic[] = [];
  for (const { file, algorithm, of } of manifests.filter((manifest) => !known(manifest))) {
    // Another manifest still vouches for the files.
    const severity = manifests.some((manifest) => manifest.of === of && known(manifest)) ? 'warning' : 'error';
    const message = `Unexpected checksum algorithm ${quote(algorithm)}, expected one such as sha256 or sha512`;
    found.push(bagFinding('bag-algorithm-unknown', message, { artifact: file, severity }));
  }
  if (payload.length > 0 && payload.every(({ algorithm }) => isWeak(algorithm))) {
    const message = `Unexpected ${payload.map(({ algorithm }) => algorithm).join(' and ')} alone, expected sha256 or sha512 as well`;
    found.push(bagFinding('bag-algorithm-weak', message));
  }
  return found;
}
