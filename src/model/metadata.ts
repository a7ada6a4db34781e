/** A person or organisation. */
export interface Agent {
  readonly name: string;
  /** Sort name: `Brontë, Emily`. */
  readonly fileAs?: string;
  /** MARC relator codes: `aut`, `edt`, `ill`, `trl`. Never empty. */
  readonly roles: readonly string[];
  readonly language?: string;
  /** The same name in other scripts. */
  readonly alternates?: readonly { readonly name: string; readonly language: string }[];
  /** ORCID or ISNI as a URI. */
  readonly identifier?: string;
}

export interface Subject {
  readonly text: string;
  /** Scheme (`BISAC`, `Thema`, `LCSH`, …) and code, both or none (EPUB 3.3 D.3.2). */
  readonly authority?: string;
  readonly term?: string;
}

export interface Series {
  readonly title: string;
  readonly position?: string;
  /** ISSN or URI. */
  readonly identifier?: string;
}

export interface CoverSource {
  /** Manuscript path of the image. */
  readonly path: string;
  readonly alt: string;
}

/** What is known of the whole work, complete and checked: defaults are filled in, tags are valid. */
export interface Metadata {
  readonly title: string;
  readonly subtitle?: string;
  readonly titleFileAs?: string;
  /** BCP 47, canonical case. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly writingMode: 'horizontal-tb' | 'vertical-rl';
  /** `urn:isbn:…`, `urn:uuid:…` or another absolute URI; derived (UUID v5) when the author gave none. */
  readonly identifier: string;
  /** ISBN-13 of the e-book, digits only. */
  readonly isbn?: string;
  /** ISBN-13 of the printed book, for `pageBreakSource`. */
  readonly printIsbn?: string;
  readonly doi?: string;
  readonly creators: readonly Agent[];
  readonly contributors: readonly Agent[];
  readonly publisher?: string;
  readonly place?: string;
  readonly edition?: string;
  /** Publication date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  /** `YYYY-MM-DDThh:mm:ssZ`, from SOURCE_DATE_EPOCH, else the book's date: never the clock. */
  readonly modified: string;
  readonly rights?: string;
  readonly licence?: { readonly name: string; readonly url?: string };
  readonly description?: string;
  readonly subjects: readonly Subject[];
  readonly series?: Series;
  readonly cover?: CoverSource;
}
