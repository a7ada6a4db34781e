import { join } from 'node:path';
import type { Host } from '../../host.js';
import type { BuildResult } from '../../model/result.js';
import type { Tool } from '../deposit.js';
import type { BuildRecord } from '../records/build-record.js';
import type { OpenArchive, OpenedArchive } from './archive-opener.js';
import { compareRebuild, type FileComparison } from './compare-rebuild.js';
import { compareTools, type ToolChange } from './compare-tools.js';
import { describeFile, describeParts } from './describe-file.js';
import type { DescribedFile } from './described-file.js';
import { rebuildWords } from './rebuild-words.js';
import { readBuildRecord, takeOut } from './take-out.js';

/** What the rebuild is done with. */
export interface RebuildMeans {
  /** Opens bags and EPUBs: `openBag` of the bag check. */
  readonly open: OpenArchive;
  /** Builds the manuscript in `folder`, with the files going to `out`, the book's date being `modified`, and with the same `settings`. */
  readonly build: (
    folder: string,
    options: { readonly out: string; readonly modified: string; readonly settings: object },
  ) => Promise<BuildResult>;
  /** Today's tools, to compare with those of the bag. */
  readonly tools: readonly Tool[];
}

export interface RebuildReport {
  /** `identical` or `same-content` when every publication is; else `different`. */
  readonly verdict: 'identical' | 'same-content' | 'different';
  readonly comparisons: readonly FileComparison[];
  /** Tools whose versions are not the same as when the bag was sealed. */
  readonly tools: readonly ToolChange[];
  /** The same for people, line by line. */
  readonly words: readonly string[];
  readonly result: BuildResult;
}

/**
 * Builds the book again from the manuscript in a bag, in a clean temporary folder, and compares the result with the
 * publications in the bag: to the byte, else part by part. The bag has to have passed the bag check.
 *
 * @returns undefined when it is no bag that Lectern has sealed
 */
export async function rebuild(bagPath: string, means: RebuildMeans, host: Host): Promise<RebuildReport | undefined> {
  const bag = await means.open(bagPath);
  const record = bag && (await readBuildRecord(bag));
  if (!bag || !record) return undefined;
  const scratch = await host.files.temporaryFolder('rebuild');
  try {
    return await rebuildIn(scratch, bag, record, means, host);
  } finally {
    await host.files.remove(scratch);
  }
}

async function rebuildIn(
  scratch: string,
  bag: OpenedArchive,
  record: BuildRecord,
  means: RebuildMeans,
  host: Host,
): Promise<RebuildReport> {
  const manuscript = join(scratch, 'manuscript');
  const deposited = join(scratch, 'deposited');
  const out = join(scratch, 'out');
  const source = 'data/manuscript/';
  const publications = new Set(record.files.filter(({ role }) => role === 'publication').map(({ path }) => path));
  for (const folder of [manuscript, deposited, out]) await host.files.makeFolder(folder);
  await takeOut(
    bag,
    manuscript,
    (path) => (path.startsWith(source) ? path.slice(source.length) : undefined),
    host.files,
  );
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  await takeOut(bag, deposited, (path) => (publications.has(path) ? nameOf(path) : undefined), host.files);
  const result = await means.build(manuscript, { out, modified: record.modified, settings: record.settings ?? {} });
  const before = (await host.files.list(deposited)).map((name) => join(deposited, name));
  const after = result.outputs.filter(({ kind }) => kind === 'epub' || kind === 'pdf').map(({ file }) => file);
  const comparisons = await compareFiles(before, after, means.open, host);
  const tools = compareTools(record.tools, means.tools);
  return { verdict: verdictOf(comparisons), comparisons, tools, words: rebuildWords(comparisons, tools), result };
}

// Only files that are not the same to the byte are taken apart.
async function compareFiles(before: readonly string[], after: readonly string[], open: OpenArchive, host: Host) {
  const describe = (paths: readonly string[]) => Promise.all(paths.map((path) => describeFile(path, host.files)));
  const [then, now] = [await describe(before), await describe(after)];
  const takeApart = async (
    files: readonly DescribedFile[],
    paths: readonly string[],
    others: readonly DescribedFile[],
  ) => {
    const detailed: DescribedFile[] = [];
    for (const [index, file] of files.entries()) {
      const other = others.find(({ name }) => name === file.name);
      const differs = other && other.sha256 !== file.sha256;
      const parts = differs ? await describeParts(paths[index] as string, open, host.files) : undefined;
      detailed.push(parts ? { ...file, parts } : file);
    }
    return detailed;
  };
  return compareRebuild(await takeApart(then, before, now), await takeApart(now, after, then));
}

function verdictOf(comparisons: readonly FileComparison[]): RebuildReport['verdict'] {
  if (comparisons.length > 0 && comparisons.every(({ verdict }) => verdict === 'identical')) return 'identical';
  const same = ({ verdict }: FileComparison) => verdict === 'identical' || verdict === 'same-content';
  return comparisons.length > 0 && comparisons.every(same) ? 'same-content' : 'different';
}
