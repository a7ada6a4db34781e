import { basename } from 'node:path';
import type { BuildResult } from '../model/result.js';
import { VERSION } from '../version.js';

/**
 * The report that is kept with a publication: what was found and which validators ran, as JSON. Without times and
 * places of the machine, so that the same book gives the same report.
 */
export function depositReport(result: BuildResult): string {
  const document = {
    lectern: VERSION,
    outputs: result.outputs.map(({ kind, file, size, sha256 }) => ({ kind, file: basename(file), size, sha256 })),
    ...(result.pages !== undefined && { pages: result.pages }),
    ...(result.statistics && { statistics: result.statistics }),
    verifications: result.verifications.map(({ milliseconds: _, file, ...rest }) => ({
      ...rest,
      file: basename(file),
    })),
    diagnostics: result.diagnostics,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
