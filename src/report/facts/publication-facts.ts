import type { Place } from '../../diagnostic.js';

/** Where something stands, and the language it is in. */
export interface Located {
  readonly place: Place;
  readonly language: string;
}

export interface HeadingFact extends Located {
  readonly level: number;
  /** The author's level, where it was repaired. */
  readonly authorLevel?: number;
  readonly text: string;
}

/** One use of an image. */
export interface ImageFact extends Located {
  /** Resource path; empty for a drawing written in the text itself. */
  readonly path: string;
  /** Undefined when there is none. */
  readonly alt?: string;
  /** Silent by the author's decision. */
  readonly decorative: boolean;
  readonly caption?: string;
  /** Text of the long description. */
  readonly description?: string;
}

export interface LinkFact extends Located {
  readonly text: string;
  readonly href: string;
  /** It was reported: the book has its text only. */
  readonly broken?: true;
  /** Title of the chapter an internal link leads into. */
  readonly target?: string;
}

export interface TableFact extends Located {
  readonly caption?: string;
  readonly rows: number;
  readonly columns: number;
  /** Text of the column headers. */
  readonly columnHeaders: readonly string[];
  readonly rowHeaders: boolean;
}

export interface LanguageFact {
  readonly language: string;
  /** Chapters and passages in it. */
  readonly passages: number;
  readonly characters: number;
  readonly first: Place;
}

/** What an editor looks at, in reading order. */
export interface PublicationFacts {
  readonly headings: readonly HeadingFact[];
  readonly images: readonly ImageFact[];
  readonly links: readonly LinkFact[];
  readonly tables: readonly TableFact[];
  readonly languages: readonly LanguageFact[];
}
