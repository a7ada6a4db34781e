import type { Diagnostic } from '../../diagnostic.js';
import { bagFinding } from './bag-finding.js';
import type { BagReader } from './bag-reader.js';
import { checkChecksums } from './checksums.js';
import { checkCompleteness } from './completeness.js';
import { type Declaration, readDeclaration } from './declaration.js';
import { type Inventory, takeInventory } from './inventory.js';
import { checkOxum } from './oxum.js';
import { readTagFiles } from './tag-reading.js';
import { tagDecoder } from './tag-text.js';
import { readTags } from './tags.js';

/** Findings about an opened bag, and the version it declares. */
export interface CheckedBag {
  readonly version?: string;
  readonly findings: readonly Diagnostic[];
}

/** Checks that a bag is complete and valid (RFC 8493 §3). */
export async function checkBag(reader: BagReader): Promise<CheckedBag> {
  const inventory = takeInventory(reader);
  if (!inventory)
    return {
      findings: [bagFinding('bag-base-missing', 'Unexpected top level, expected one folder that holds the bag')],
    };
  const { contents, diagnostics } = await readTagFiles(reader, inventory);
  const bagit = contents.get('bagit.txt');
  if (!bagit) {
    const missing = bagFinding('bag-declaration-missing', 'Unexpected absence of bagit.txt, expected a bag');
    return { findings: [...inventory.diagnostics, ...diagnostics, missing] };
  }
  const { declaration, diagnostics: declared } = readDeclaration(bagit);
  const content = await checkContent(reader, inventory, contents, declaration);
  return {
    version: declaration.version,
    findings: [...inventory.diagnostics, ...diagnostics, ...declared, ...content],
  };
}

async function checkContent(
  reader: BagReader,
  inventory: Inventory,
  contents: ReadonlyMap<string, Uint8Array>,
  declaration: Declaration,
): Promise<Diagnostic[]> {
  if (!tagDecoder(declaration.encoding)) {
    const message = `Unexpected encoding ${declaration.encoding}, expected a known one such as UTF-8`;
    return [bagFinding('bag-encoding-unknown', message, { artifact: 'bagit.txt:2' })];
  }
  const tags = readTags(contents, declaration);
  const required: Diagnostic[] = [];
  if (!inventory.hasPayloadFolder) {
    required.push(bagFinding('bag-payload-missing', 'Unexpected absence of the folder data, expected the payload'));
  }
  if (!tags.manifests.some(({ of }) => of === 'payload')) {
    required.push(
      bagFinding('bag-manifest-missing', 'Unexpected absence of a payload manifest, expected at least one'),
    );
  }
  const { diagnostics, tolerated } = checkCompleteness(inventory, tags, declaration);
  const oxum = checkOxum(tags.info, payloadOf(inventory), declaration, tolerated > 0);
  const changed = await checkChecksums(reader, inventory, tags.manifests);
  return [...required, ...tags.diagnostics, ...diagnostics, ...oxum, ...changed];
}

function payloadOf({ files }: Inventory): { octets: number; streams: number } {
  let octets = 0;
  let streams = 0;
  for (const [path, { size }] of files) {
    if (!path.startsWith('data/')) continue;
    octets += size;
    streams += 1;
  }
  return { octets, streams };
}
