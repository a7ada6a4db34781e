import type { Diagnostic } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import type { Edit } from './edit.js';

/** One file to be put right. */
export interface FixContext {
  readonly file: string;
  /** Its text split at `\n`; a line may end in `\r`. */
  readonly lines: readonly string[];
  /** The findings of the fixer's id in this file, in order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly publication: Publication;
}

/** Puts one kind of finding right where that is safe: what the author said stays said, and how the book reads. */
export interface Fixer {
  /** Id of the diagnostic. */
  readonly id: string;
  readonly edit: (context: FixContext) => readonly Omit<Edit, 'file' | 'fixes'>[];
}
