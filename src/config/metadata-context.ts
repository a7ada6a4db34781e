import type { Diagnostic, Place } from '../diagnostic.js';

/** What completing needs to know besides the metadata themselves. */
export interface MetadataContext {
  /** Where a key stands in the project file. */
  readonly placeOf: (key: string) => Place | undefined;
  /** The project file, named when a key is missing from it. */
  readonly file: string | undefined;
  /** What the text seems to be written in, for a book that does not say. */
  readonly assumedLanguage: string | undefined;
  readonly sourceDateEpoch: string | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
}
