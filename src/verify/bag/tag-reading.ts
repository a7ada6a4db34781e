import type { Diagnostic } from '../../diagnostic.js';
import { bagFinding, quote } from './bag-finding.js';
import type { BagReader } from './bag-reader.js';
import type { Inventory } from './inventory.js';
import { LIMITS } from './limits.js';
import { manifestName } from './manifest.js';

/** Bytes of the tag files that BagIt itself defines, by path. Too large ones are refused unread. */
export async function readTagFiles(
  reader: BagReader,
  { files }: Inventory,
): Promise<{ readonly contents: ReadonlyMap<string, Uint8Array>; readonly diagnostics: readonly Diagnostic[] }> {
  const contents = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  const wanted = new Map<string, string>();
  for (const [path, { stored, size, readable }] of files) {
    if (!readable || !isDefined(path)) continue;
    if (size <= LIMITS.tagFile) wanted.set(stored, path);
    else
      diagnostics.push(
        bagFinding(
          'bag-tag-file-large',
          `Unexpected size of ${quote(path)}: ${size} bytes, expected at most ${LIMITS.tagFile}`,
        ),
      );
  }
  await reader.read(new Set(wanted.keys()), async (stored, content) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    contents.set(wanted.get(stored) as string, Buffer.concat(chunks));
  });
  return { contents, diagnostics };
}

function isDefined(path: string): boolean {
  return path === 'bagit.txt' || path === 'bag-info.txt' || path === 'fetch.txt' || manifestName(path) !== undefined;
}
