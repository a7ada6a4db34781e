import type { Place } from '../../diagnostic.js';
import type { LineOrigin } from './expansion.js';

/** The place of a tag or directive in the file that it was written in. */
export function placeOfOrigin({ file, line, column, endColumn }: LineOrigin): Place {
  return {
    file,
    line,
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && { endLine: line, endColumn }),
  };
}
