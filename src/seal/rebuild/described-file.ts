/** One part of a publication: an entry of an EPUB, a page or the structure of a PDF. Digests are SHA-256. */
export interface PublicationPart {
  readonly name: string;
  readonly sha256: string;
  /** Of the words alone, white space aside; absent for parts without text. */
  readonly text?: string;
  /** Of the structure alone: elements, roles, alternatives, without styles. */
  readonly structure?: string;
}

/** A publication as far as a comparison needs it. */
export interface DescribedFile {
  /** `book.epub`. */
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Left out when the whole files are the same. Undefined also when the file cannot be taken apart. */
  readonly parts?: readonly PublicationPart[];
}
