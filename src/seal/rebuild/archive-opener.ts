/** A bag or other archive open for reading; what `openBag` of the bag check returns. */
export interface OpenedArchive {
  readonly form: string;
  /** `path` begins with the base directory in an archive. */
  readonly entries: readonly { readonly path: string; readonly kind: string; readonly size: number }[];
  read(
    wanted: ReadonlySet<string>,
    visit: (path: string, content: AsyncIterable<Uint8Array>) => Promise<void>,
  ): Promise<void>;
}

/** Opens a folder, ZIP or tar file; undefined when it is none of these. */
export type OpenArchive = (path: string) => Promise<OpenedArchive | undefined>;
