import type { Diagnostic } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import { compareEdits, comparePoints, type Edit } from './edit.js';
import type { Fixer } from './fixer.js';
import { headingSkippedFixer } from './fixers/heading-skipped.js';
import { imageAltPrefixFixer } from './fixers/image-alt-prefix.js';
import { listByHandFixer } from './fixers/list-by-hand.js';
import { suppressionUnusedFixer } from './fixers/suppression-unused.js';

const FIXERS: readonly Fixer[] = [headingSkippedFixer, imageAltPrefixFixer, listByHandFixer, suppressionUnusedFixer];

/** Ids of the findings that can be put right by a program. */
export const FIXABLE: ReadonlySet<string> = new Set(FIXERS.map(({ id }) => id));

/**
 * The safe changes for the findings: for each file in order, none overlapping another.
 *
 * @param diagnostics of all stages, settings applied
 * @param sources manuscript path → text of the file as it is, for every file that may be changed
 */
export function fixes(
  publication: Publication,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [file, text] of sources) {
    const lines = text.split('\n');
    for (const { id, edit } of FIXERS) {
      const own = diagnostics.filter((diagnostic) => diagnostic.id === id && diagnostic.place?.file === file);
      if (own.length === 0) continue;
      for (const change of edit({ file, lines, diagnostics: own, publication }))
        edits.push({ file, fixes: id, ...change });
    }
  }
  return withoutOverlaps(edits.sort(compareEdits));
}

// The first of two that touch the same words wins; the next run finds the other again.
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (last === undefined || last.file !== edit.file || comparePoints(last.end, edit.start) <= 0) kept.push(edit);
  }
  return kept;
}
