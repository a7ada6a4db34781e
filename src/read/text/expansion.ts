import type { Diagnostic } from '../../diagnostic.js';
import type { Folder } from '../folder.js';

/** Where a line of expanded text was written. */
export interface LineOrigin {
  readonly file: string;
  readonly line: number;
}

/** Text whose lines know where they were written: `origins[n]` belongs to line n + 1. */
export interface ExpandedText {
  readonly text: string;
  readonly origins: readonly LineOrigin[];
  /** Title that the text itself asks for. */
  readonly title?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Expands the includes and templates of another tool in one document. */
export type TextExpansion = (path: string, text: string, folder: Folder) => Promise<ExpandedText>;
