import { finding } from '../../config/index.js';
import type { Diagnostic } from '../../diagnostic.js';
import { includeFailed } from '../findings/includes.js';
import type { Folder } from '../folder.js';
import { percentDecoded, relativeTo, toManuscriptPath } from '../manuscript-path.js';
import { nearestPath } from '../nearest-path.js';
import { readProjectText } from '../project-text.js';
import type { LineOrigin } from '../text/expansion.js';
import type { LineBuilder } from '../text/line-builder.js';
import { placeOfOrigin } from '../text/place-of-origin.js';

/** A file that is to be put into a document. */
export interface IncludedFile {
  readonly path: string;
  readonly lines: readonly string[];
  /** Findings of its own: characters removed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Files may include files, but not without end. */
const DEEPEST = 10;
/** Characters that one document may grow to, so that files that include each other many times end. */
const LONGEST = 32 * 1024 * 1024;
const GROWN = 'file in a text that has grown beyond all measure';

/** Reads the file that an include at `origin` names, or says why it cannot be included. */
export async function readIncludedFile(
  reference: string,
  origin: LineOrigin,
  folder: Folder,
): Promise<IncludedFile | Diagnostic> {
  const relative = relativeTo(origin.file, reference.trim());
  const readings = [relative, percentDecoded(relative)]
    .filter((reading) => reading !== undefined)
    .map(toManuscriptPath);
  const refused = readings.find((reading) => 'refusal' in reading);
  if (refused && 'refusal' in refused) {
    const where = refused.refusal === 'remote' ? 'on the network' : 'outside the folder of the book';
    return failInclude(origin, `file ${where} "${reference}"`, 'Copy the file into the folder of the book');
  }
  const path = readings
    .flatMap((reading) => ('path' in reading ? [reading.path] : []))
    .find((one) => folder.paths.has(one));
  if (path === undefined) {
    const near = nearestPath(relative, folder.paths);
    const hint = near ? `Did you mean "${near}"?` : 'Add the file to the folder of the book, or remove the include';
    return failInclude(origin, `file "${reference}" that does not exist`, hint);
  }
  const { text, diagnostics } = await readProjectText(folder, path);
  if (text === undefined) return failInclude(origin, `file "${reference}" that is not text`, 'Include text files only');
  return { path, lines: text.replace(/\n$/, '').split('\n'), diagnostics };
}

export function failInclude(origin: LineOrigin, found: string, hint: string): Diagnostic {
  return finding(includeFailed, {
    message: `Unexpected include of a ${found}, expected a text file of the book`,
    place: placeOfOrigin(origin),
    found,
    expected: 'a text file in the folder of the book',
    hint,
  });
}

/** Whether one more include at this depth would be too much; reported, the length only once. */
export function isTooMuch(depth: number, output: LineBuilder, origin: LineOrigin, diagnostics: Diagnostic[]): boolean {
  const hint = 'Remove the includes that lead back or repeat';
  if (output.length > LONGEST) {
    if (diagnostics.at(-1)?.found !== GROWN) diagnostics.push(failInclude(origin, GROWN, hint));
    return true;
  }
  if (depth >= DEEPEST) diagnostics.push(failInclude(origin, 'file that includes itself', hint));
  return depth >= DEEPEST;
}
