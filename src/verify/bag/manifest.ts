import type { Diagnostic } from '../../diagnostic.js';
import { algorithmOf } from './algorithms.js';
import { bagFinding, quote } from './bag-finding.js';
import type { Declaration } from './declaration.js';
import { isSafePath } from './safe-path.js';
import { tagLines } from './tag-text.js';

/** One line of a manifest. */
export interface ManifestEntry {
  /** Decoded, NFC. */
  readonly path: string;
  /** As written, NFC: some tools do not encode percent signs. */
  readonly literal: string;
  /** Lower-case hexadecimal. */
  readonly digest: string;
  readonly line: number;
}

/** `manifest-ALGORITHM.txt` or `tagmanifest-ALGORITHM.txt`. */
export interface Manifest {
  readonly file: string;
  readonly of: 'payload' | 'tags';
  readonly algorithm: string;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  /** The paths as they are written. */
  readonly literals: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

const NAME = /^(tag)?manifest-([a-z0-9]+)\.txt$/i;
const LINE = /^([0-9a-f]+)[ \t]+(.+)$/i;

/** The kind and algorithm of a manifest by its name; undefined for other files. */
export function manifestName(file: string): { of: Manifest['of']; algorithm: string } | undefined {
  const match = NAME.exec(file);
  return match?.[2] ? { of: match[1] ? 'tags' : 'payload', algorithm: match[2].toLowerCase() } : undefined;
}

/** Reads the lines of a manifest (RFC 8493 §2.1.3, §2.2.1). Lines with an error are left out. */
export function readManifest(
  file: string,
  { of, algorithm }: Pick<Manifest, 'of' | 'algorithm'>,
  text: string,
  declaration: Declaration,
): Manifest {
  const entries = new Map<string, ManifestEntry>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of tagLines(text).entries()) {
    const artifact = `${file}:${index + 1}`;
    const digits = algorithmOf(algorithm)?.digits;
    const [, digest, written] = LINE.exec(line) ?? [];
    if (!digest || !written || (digits !== undefined && digest.length !== digits)) {
      diagnostics.push(malformed(line, algorithm, digits, artifact));
      continue;
    }
    const { path, literal, findings } = readPath(written, of, declaration, artifact);
    diagnostics.push(...findings);
    if (path === undefined) continue;
    const entry = { path, literal, digest: digest.toLowerCase(), line: index + 1 };
    const earlier = entries.get(path);
    if (earlier) diagnostics.push(duplicate(entry, earlier, declaration, artifact));
    else entries.set(path, entry);
  }
  const literals = new Set([...entries.values()].map(({ literal }) => literal));
  return { file, of, algorithm, entries, literals, diagnostics };
}

function readPath(written: string, of: Manifest['of'], { legacy }: Declaration, artifact: string) {
  const findings: Diagnostic[] = [];
  let literal = written;
  const tolerate = (id: string, prefix: string, message: string) => {
    literal = literal.slice(prefix.length);
    findings.push(bagFinding(id, message, { artifact, severity: legacy ? 'warning' : 'error' }));
  };
  if (literal.startsWith('*')) {
    tolerate('bag-manifest-asterisk', '*', `Unexpected "*" before ${quote(literal.slice(1))}, expected the path`);
  }
  if (literal.startsWith('./')) {
    tolerate('bag-manifest-relative', './', `Unexpected "./" in ${quote(literal)}, expected a path without it`);
  }
  literal = literal.normalize('NFC');
  const path = decodePath(literal);
  if (!legacy && /%(?!0d|0a|25)/i.test(literal)) {
    findings.push(bagFinding('bag-path-percent', `Unexpected "%" in ${quote(literal)}, expected "%25"`, { artifact }));
  }
  const inPayload = path.startsWith('data/');
  if (!isSafePath(path) || (of === 'payload') !== inPayload) {
    const expected = of === 'payload' ? 'a path below data/' : 'the path of a tag file';
    findings.push(
      bagFinding('bag-path-unsafe', `Unexpected path ${quote(written)}, expected ${expected}`, { artifact }),
    );
    return { path: undefined, literal, findings };
  }
  return { path, literal, findings };
}

/** Only CR, LF and `%` are encoded. */
export function decodePath(path: string): string {
  return path.replace(/%(0d|0a|25)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function malformed(line: string, algorithm: string, digits: number | undefined, artifact: string): Diagnostic {
  const checksum = digits === undefined ? 'a checksum' : `${digits} hexadecimal digits of ${algorithm}`;
  const message = `Unexpected line ${quote(line)}, expected ${checksum}, a space and a path`;
  return bagFinding('bag-manifest-malformed', message, { artifact });
}

// Before 1.0 a repeated line did no harm when it said the same.
function duplicate(
  entry: ManifestEntry,
  earlier: ManifestEntry,
  { legacy }: Declaration,
  artifact: string,
): Diagnostic {
  const same = entry.digest === earlier.digest;
  const message = same
    ? `Unexpected second line for ${quote(entry.literal)}, expected every file once (line ${earlier.line})`
    : `Unexpected second line for ${quote(entry.literal)} with another checksum, expected every file once (line ${earlier.line})`;
  return bagFinding('bag-manifest-duplicate', message, { artifact, severity: legacy && same ? 'warning' : 'error' });
}
