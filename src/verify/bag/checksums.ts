import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostic.js';
import { algorithmOf } from './algorithms.js';
import { bagFinding, quote } from './bag-finding.js';
import type { BagReader } from './bag-reader.js';
import { findListed } from './completeness.js';
import type { Inventory } from './inventory.js';
import type { Manifest } from './manifest.js';

interface Expectation {
  readonly algorithm: string;
  readonly digest: string;
  readonly artifact: string;
}

/** Reads every listed file once and compares it with every manifest that lists it. */
export async function checkChecksums(
  reader: BagReader,
  inventory: Inventory,
  manifests: readonly Manifest[],
): Promise<Diagnostic[]> {
  const expected = expectations(inventory, manifests);
  const paths = new Map<string, string>();
  for (const path of expected.keys()) {
    const file = inventory.files.get(path);
    if (file?.readable) paths.set(file.stored, path);
  }
  const found: Diagnostic[] = [];
  await reader.read(new Set(paths.keys()), async (stored, content) => {
    const path = paths.get(stored) as string;
    const changed = await compare(content, expected.get(path) ?? []);
    if (changed) {
      const message = `Unexpected content of ${quote(path)}, expected the ${changed.algorithm} checksum of the manifest`;
      found.push(bagFinding('bag-file-changed', message, { artifact: changed.artifact, expected: changed.digest }));
    }
  });
  return found;
}

function expectations(inventory: Inventory, manifests: readonly Manifest[]): Map<string, Expectation[]> {
  const expected = new Map<string, Expectation[]>();
  for (const { file, algorithm, entries } of manifests) {
    if (!algorithmOf(algorithm)) continue;
    for (const entry of entries.values()) {
      const path = findListed(entry, inventory);
      if (path === undefined) continue;
      const list = expected.get(path) ?? [];
      list.push({ algorithm, digest: entry.digest, artifact: `${file}:${entry.line}` });
      expected.set(path, list);
    }
  }
  return expected;
}

async function compare(
  content: AsyncIterable<Uint8Array>,
  expected: readonly Expectation[],
): Promise<Expectation | undefined> {
  const hashes = expected.map(({ algorithm }) => createHash(algorithmOf(algorithm)?.hash ?? algorithm));
  for await (const chunk of content) for (const hash of hashes) hash.update(chunk);
  const digests = hashes.map((hash) => hash.digest('hex'));
  return expected.find(({ digest }, index) => digest !== digests[index]);
}
