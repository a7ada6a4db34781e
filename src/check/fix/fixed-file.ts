import type { Diagnostic } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import { applyEdits, type Edit } from './edit.js';
import { fixes } from './fixes.js';
import { unifiedDiff } from './unified-diff.js';

/** A file of the manuscript with its findings put right. */
export interface FixedFile {
  /** Manuscript path. */
  readonly file: string;
  /** The whole new text. */
  readonly text: string;
  readonly edits: readonly Edit[];
  /** The change as a unified diff. */
  readonly diff: string;
}

/**
 * Puts right what is safe, and returns the files that change; nothing is written.
 *
 * @param diagnostics of all stages, settings applied
 * @param sources manuscript path → text of the file as it is, for every file that may be changed
 */
export function fixedFiles(
  publication: Publication,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): readonly FixedFile[] {
  const bare = new Map(Array.from(sources, ([file, text]) => [file, text.slice(markOf(text).length)]));
  const edits = fixes(publication, diagnostics, bare);
  return [...new Set(edits.map(({ file }) => file))].map((file) => {
    const own = edits.filter((edit) => edit.file === file);
    const before = sources.get(file) ?? '';
    const text = markOf(before) + applyEdits(bare.get(file) ?? '', own);
    return { file, text, edits: own, diff: unifiedDiff(file, before, text) };
  });
}

/** The byte order mark, which stays, and is no column of the first line. */
function markOf(text: string): string {
  return text.startsWith('\uFEFF') ? '\uFEFF' : '';
}
