import type { Diagnostic } from '../../diagnostic.js';
import { bagFinding, quote } from './bag-finding.js';
import type { Declaration } from './declaration.js';
import type { Inventory } from './inventory.js';
import type { Manifest, ManifestEntry } from './manifest.js';
import { isSystemFile } from './system-files.js';
import type { Tags } from './tags.js';

/** The outcome of comparing manifests and files, before any checksum. */
export interface Completeness {
  readonly diagnostics: readonly Diagnostic[];
  /** Files missing from the payload whose absence does no harm. */
  readonly tolerated: number;
}

/** Whether the bag is complete (RFC 8493 §3): everything listed is there, everything there is listed. */
export function checkCompleteness(inventory: Inventory, tags: Tags, declaration: Declaration): Completeness {
  const reported = new Map<string, Diagnostic>();
  let tolerated = 0;
  for (const manifest of tags.manifests) {
    for (const entry of manifest.entries.values()) {
      if (findListed(entry, inventory) !== undefined || reported.has(entry.path)) continue;
      const finding = missing(entry, manifest, inventory, tags, declaration);
      if (finding.severity !== 'error') tolerated += 1;
      reported.set(entry.path, finding);
    }
  }
  const payload = tags.manifests.filter(({ of }) => of === 'payload');
  return {
    diagnostics: [
      ...reported.values(),
      ...unlisted(inventory, payload, declaration),
      ...unlistedFetches(tags, payload, declaration),
      ...tagManifests(tags, declaration),
    ],
    tolerated,
  };
}

/** The path in the bag of a manifest's line; undefined when the file is missing. */
export function findListed({ path, literal }: ManifestEntry, { files }: Inventory): string | undefined {
  if (files.has(path)) return path;
  return files.has(literal) ? literal : undefined;
}

function missing(
  { path, line }: ManifestEntry,
  { file }: Manifest,
  { folded }: Inventory,
  { fetch }: Tags,
  { legacy }: Declaration,
): Diagnostic {
  const artifact = `${file}:${line}`;
  const severity = legacy ? 'warning' : 'error';
  if (fetch.has(path)) {
    return bagFinding('bag-fetch-needed', `Unexpected hole ${quote(path)}, expected the file that fetch.txt names`, {
      artifact,
    });
  }
  const other = folded.get(path.toLowerCase());
  if (other !== undefined) {
    const message = `Unexpected ${quote(other)}, expected ${quote(path)}, which differs in case`;
    return bagFinding('bag-path-case', message, { artifact, severity });
  }
  if (isSystemFile(path)) {
    const message = `Unexpected line for ${quote(path)}, a file of the operating system that is not there`;
    return bagFinding('bag-file-system', message, { artifact, severity });
  }
  return bagFinding(
    'bag-file-missing',
    `Unexpected absence of ${quote(path)}, expected the file that the manifest lists`,
    { artifact },
  );
}

function* unlisted({ files }: Inventory, payload: readonly Manifest[], { legacy }: Declaration): Generator<Diagnostic> {
  if (payload.length === 0) return;
  for (const path of files.keys()) {
    if (!path.startsWith('data/')) continue;
    const listing = payload.filter(({ entries, literals }) => entries.has(path) || literals.has(path));
    if (listing.length === 0) {
      const hint = isSystemFile(path) ? { hint: 'Delete it: the operating system made it' } : {};
      yield bagFinding(
        'bag-file-extra',
        `Unexpected file ${quote(path)}, expected only files that a manifest lists`,
        hint,
      );
    } else if (listing.length < payload.length && !legacy) {
      const lacking = payload.filter((manifest) => !listing.includes(manifest)).map(({ file }) => file);
      const message = `Unexpected absence of ${quote(path)} from ${lacking.join(', ')}, expected every file in every manifest`;
      yield bagFinding('bag-manifest-incomplete', message, { artifact: lacking[0] as string });
    }
    if (listing.length > 0 && isSystemFile(path)) {
      yield bagFinding(
        'bag-file-system',
        `Unexpected ${quote(path)}, a file of the operating system, expected content`,
      );
    }
  }
}

// Every file to be fetched is listed in every payload manifest (§2.2.3).
function* unlistedFetches(
  { fetch }: Tags,
  payload: readonly Manifest[],
  { legacy }: Declaration,
): Generator<Diagnostic> {
  if (legacy) return;
  for (const { path, line } of fetch.values()) {
    const lacking = payload.find(({ entries }) => !entries.has(path));
    if (!lacking) continue;
    const message = `Unexpected absence of ${quote(path)} from ${lacking.file}, expected every file that fetch.txt names`;
    yield bagFinding('bag-manifest-incomplete', message, { artifact: `fetch.txt:${line}` });
  }
}

// Each tag manifest lists every payload manifest, and no tag manifest (§2.2.1).
function* tagManifests({ manifests }: Tags, { legacy }: Declaration): Generator<Diagnostic> {
  if (legacy) return;
  for (const { file, of, entries } of manifests) {
    if (of !== 'tags') continue;
    for (const other of manifests) {
      const listed = entries.has(other.file);
      if (other.of === 'payload' && !listed) {
        const message = `Unexpected absence of ${other.file} from ${file}, expected every payload manifest`;
        yield bagFinding('bag-manifest-incomplete', message, { artifact: file });
      } else if (other.of === 'tags' && listed) {
        const message = `Unexpected tag manifest ${other.file} in ${file}, expected other tag files only`;
        yield bagFinding('bag-manifest-malformed', message, { artifact: file });
      }
    }
  }
}
