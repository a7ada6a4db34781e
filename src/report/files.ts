import type { Host } from '../host.js';
import { conformanceReportHtml, conformanceReportJson } from './conformance.js';
import { htmlReport } from './html-report.js';
import { buildJson } from './json.js';
import { junit } from './junit.js';
import type { ReportInput } from './report-input.js';
import { folderInProject, sarif } from './sarif.js';

/** Names of the files that `reportFiles` makes. */
export const REPORT_NAMES: readonly string[] = [
  'report.html',
  'report.json',
  'report.sarif',
  'report.junit.xml',
  'conformance.html',
  'conformance.json',
];

/** Where the manuscript is, for code hosts. */
export interface ReportedManuscript {
  /** Absolute. */
  readonly root: string;
  /** The book file, relative to it. */
  readonly bookFile?: string;
}

/** Every report on a result, by file name. Those on conformance need a publication that was understood. */
export async function reportFiles(
  input: ReportInput,
  { root, bookFile }: ReportedManuscript,
  host: Pick<Host, 'files'>,
): Promise<ReadonlyMap<string, string>> {
  const { result, documentation } = input;
  const { publication } = result;
  const about = publication && { ...input, result: { ...result, publication } };
  return new Map([
    ['report.html', await htmlReport(input, host)],
    ['report.json', buildJson(result)],
    [
      'report.sarif',
      sarif(result.diagnostics, documentation, { folder: folderInProject(root), ...(bookFile && { bookFile }) }),
    ],
    ['report.junit.xml', junit(result.diagnostics, result.verifications)],
    ...(about
      ? ([
          ['conformance.html', await conformanceReportHtml(about, host)],
          ['conformance.json', conformanceReportJson(about)],
        ] as const)
      : []),
  ]);
}
