import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import { REPORT_NAMES } from '../report/files.js';
import { reportFolderForeign } from './findings.js';
import { type BuildOptions, outputFolder } from './options.js';

/** Absolute folder of the reports: the one that was named, else one beside the publications. */
export function reportFolder({ report, ...options }: BuildOptions, slug: string): string {
  return typeof report === 'string' ? resolve(report) : join(outputFolder(options), `${slug}-report`);
}

/**
 * The finding for a folder that was named for the reports and holds other things: most likely it is the book, whose
 * path has been taken for that of the reports.
 */
export async function refusedReportFolder({ report }: BuildOptions, host: Host): Promise<Diagnostic | undefined> {
  if (typeof report !== 'string') return undefined;
  const folder = resolve(report);
  const kind = (await host.files.status(folder))?.kind;
  if (kind !== 'folder') return kind && reportFolderForeign(folder, report);
  const foreign = (await host.files.list(folder)).find((name) => !REPORT_NAMES.includes(name));
  return foreign === undefined ? undefined : reportFolderForeign(folder, foreign);
}
