/** Words that Lectern itself writes into a publication, in the book's language. `{n}` and `{title}` are filled in. */
export interface Labels {
  /** The language these words are in: the book's, or `en` when there is no translation. */
  readonly language: string;
  readonly contents: string;
  readonly landmarks: string;
  readonly pageList: string;
  readonly cover: string;
  readonly coverOf: string; // 'Cover of {title}'
  readonly titlePage: string;
  readonly copyrightPage: string;
  readonly startOfText: string;
  readonly chapter: string;
  readonly part: string;
  readonly appendix: string;
  readonly figure: string; // 'Figure {n}'
  readonly table: string;
  readonly listing: string;
  readonly notes: string;
  readonly note: string; // 'Note {n}'
  readonly backToText: string; // 'Back to reference {n} in the text'
  readonly page: string; // 'Page {n}'
  readonly description: string; // summary of a long description
  readonly transcript: string; // summary of a transcript, and text of the link to it
  /** What a recording is called where it cannot be played. */
  readonly audio: string;
  readonly video: string;
  readonly by: string;
  readonly edition: string;
  readonly publishedBy: string;
  readonly allRightsReserved: string;
  readonly isbn: string;
  readonly taskDone: string;
  readonly taskOpen: string;
  readonly callouts: Readonly<Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>>;
}
