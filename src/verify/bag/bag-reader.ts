/** One thing in a bag, as its container names it. */
export interface BagEntry {
  /** As stored, with `/`. In an archive it begins with the base directory. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  readonly size: number;
}

/** A bag in any of its forms, to be read without writing anything. */
export interface BagReader {
  readonly form: 'folder' | 'zip' | 'tar' | 'tar.gz';
  /** Everything in it. Archives may have several of one path. */
  readonly entries: readonly BagEntry[];
  /**
   * Streams the files asked for, in the order they are stored. Each `content` has to be read to its end before the
   * promise of `visit` resolves. Throws `DamagedArchive` when the container is broken.
   */
  read(
    wanted: ReadonlySet<string>,
    visit: (path: string, content: AsyncIterable<Uint8Array>) => Promise<void>,
  ): Promise<void>;
}

/** The container, not the bag, is at fault. `code` tells what the reader refuses. */
export class DamagedArchive extends Error {
  constructor(
    readonly code: 'bag-archive-damaged' | 'bag-archive-bomb',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'DamagedArchive';
  }
}
