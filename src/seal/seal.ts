import { basename } from 'node:path';
import type { Host } from '../host.js';
import type { BagFile } from './bag-file.js';
import type { Deposit, SealedBag, SealOptions } from './deposit.js';
import { checkPayloadPaths } from './payload-paths.js';
import { placePayload } from './place-payload.js';
import { roCrateRecord } from './records/ro-crate.js';
import { checkTargets, stageTargets } from './staging.js';
import { tagFiles, textFile } from './tag-files.js';

const CRATE = 'ro-crate-metadata.json';

/**
 * Seals a deposit into a BagIt 1.0 bag (RFC 8493): a folder, a ZIP file, a gzip-compressed tar file, or several of
 * these, all with the same content. The same deposit gives the same bytes. Files are streamed and read once; each
 * target appears complete or not at all.
 *
 * @throws when a file cannot be read or written, or changes meanwhile, and when no target is given
 */
export async function seal(deposit: Deposit, options: SealOptions, host: Host): Promise<SealedBag> {
  const name = bagName(options);
  const crate = {
    path: CRATE,
    content: { bytes: new Uint8Array() },
    role: 'documentation',
    mediaType: 'application/ld+json',
  } as const;
  const checked = checkPayloadPaths([...deposit.files, crate]);
  const diagnostics = [...checked.diagnostics, ...(await checkTargets(options, host.files))];
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { name, outputs: [], payloadOxum: '0.0', diagnostics };
  }
  const staging = await stageTargets(options, name, host.files);
  try {
    const files = checked.files.filter(({ path }) => path !== CRATE);
    const placed = await placePayload(files, staging.folder, host.files, options);
    const crateFile = textFile(`data/${CRATE}`, crate.mediaType, roCrateRecord(deposit, placed));
    const payload: BagFile[] = [...placed, crateFile].sort((a, b) => (a.path < b.path ? -1 : 1));
    const tags = tagFiles(deposit, placed, payload);
    const modified = Date.parse(deposit.metadata.modified) / 1000;
    const outputs = await staging.complete({ name, files: [...tags, ...payload], modified }, [...tags, crateFile]);
    const octets = payload.reduce((sum, { fixity }) => sum + fixity.size, 0);
    return { name, outputs, payloadOxum: `${octets}.${payload.length}`, diagnostics };
  } finally {
    await staging.discard();
  }
}

function bagName({ folder, zip, tarGz }: SealOptions): string {
  const target = folder ?? zip?.replace(/\.zip$/i, '') ?? tarGz?.replace(/\.(?:tar\.gz|tgz)$/i, '');
  if (target === undefined) throw new Error('seal needs at least one target');
  return basename(target).normalize('NFC');
}
