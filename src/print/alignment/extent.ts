/** A place in the document's text. */
export interface TextPosition {
  /** Index of the text run. */
  readonly run: number;
  /** UTF-16 offset in the run. */
  readonly offset: number;
}

/** Where the first and the last character of a printed run stand in the document. */
export interface Extent {
  readonly first: TextPosition;
  readonly last: TextPosition;
}
