/** What is known of a file's bytes after one reading. Digests are lower-case hexadecimal. */
export interface Fixity {
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
  /** For the ZIP form, so that its headers can be written before the content. */
  readonly crc32: number;
}

/** One file of the bag: payload or tag file. */
export interface BagFile {
  /** From the base directory, with `/`, NFC: `data/manuscript/chapter-1.md`. */
  readonly path: string;
  readonly mediaType: string;
  readonly fixity: Fixity;
  readonly content: { readonly file: string } | { readonly bytes: Uint8Array };
}
