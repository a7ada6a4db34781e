import type { Diagnostic } from '../../diagnostic.js';
import type { Folder } from '../folder.js';

/** Where a piece of expanded text was written. */
export interface LineOrigin {
  readonly file: string;
  readonly line: number;
  /** Of its first character; 1 when absent. */
  readonly column?: number;
  /** Where what it stands for ends, when something else was written there: a tag, a variable's name. */
  readonly endColumn?: number;
}

/** A piece of a line, from the character `at` (counted from 0) on. */
export interface LinePiece extends LineOrigin {
  readonly at: number;
}

/** Text whose lines know where they were written: `origins[n]` are the pieces of line n + 1, at least one. */
export interface ExpandedText {
  readonly text: string;
  readonly origins: readonly (readonly LinePiece[])[];
  /** Title that the text itself asks for. */
  readonly title?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Expands the includes and templates of another tool in one document. */
export type TextExpansion = (path: string, text: string, folder: Folder) => Promise<ExpandedText>;
