/** One file inside a ZIP archive, as its central directory describes it. */
export interface ArchiveEntry {
  /** Path as written, decoded as UTF-8. Not to be trusted as a path on disk. */
  readonly path: string;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  readonly compressedSize: number;
  /** Stored without compression. */
  readonly stored: boolean;
  readonly encrypted: boolean;
  /** Sizes follow the data instead of standing before it (general purpose bit 3). */
  readonly dataDescriptor: boolean;
  /** Position of the local header. */
  readonly offset: number;
}

/** A ZIP archive open for reading. Nothing of it is unpacked until asked for, and never to disk. */
export interface Archive {
  /** In the order of the central directory; names may repeat. Folders are left out. */
  readonly entries: readonly ArchiveEntry[];
  /** The first entry of that name. */
  find(path: string): ArchiveEntry | undefined;
  /**
   * Unpacks an entry. Rejects with an `ArchiveError` when it is damaged, encrypted, larger than it declares, or
   * larger than `limit` bytes.
   */
  read(entry: ArchiveEntry, limit: number): Promise<Uint8Array>;
  /** Unpacks an entry without keeping it. Rejects as `read` does, and when the checksum does not agree. */
  check(entry: ArchiveEntry, limit: number): Promise<void>;
  close(): void;
}

/** The archive is not what the ZIP format asks for. The message says how, in a few words. */
export class ArchiveError extends Error {}
