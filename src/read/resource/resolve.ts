import type { Diagnostic } from '../../diagnostic.js';
import type { Folder } from '../folder.js';
import { percentDecoded, toManuscriptPath } from '../manuscript-path.js';
import { nearestPath } from '../nearest-path.js';
import { refuseData, refuseMissing, refuseOutside, refuseRemote } from './refusals.js';

/** The existing path that a reference names, as written or percent-decoded, or why there is none. */
export function resolveReference(reference: string, folder: Folder): string | Diagnostic {
  const readings = [reference, percentDecoded(reference)]
    .filter((reading) => reading !== undefined)
    .map(toManuscriptPath);
  for (const reading of readings) {
    if ('refusal' in reading) {
      if (reading.refusal === 'remote') return refuseRemote(reference);
      if (reading.refusal === 'data') return refuseData(reference);
      if (reading.refusal === 'outside') return refuseOutside(reference);
    } else {
      if (folder.paths.has(reading.path)) return reading.path;
      if (folder.outside.has(reading.path)) return refuseOutside(reference);
    }
  }
  return refuseMissing(reference, nearestPath(percentDecoded(reference) ?? reference, folder.paths));
}
