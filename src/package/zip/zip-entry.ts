/** One file to be archived. */
export interface ZipEntry {
  /** ASCII path. */
  readonly name: string;
  readonly store: boolean;
  /** Uncompressed size in bytes. */
  readonly size: number;
  /** The bytes, afresh at every call and equal each time. */
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What the headers say of an entry; `offset` is where its local header begins. */
export interface ZipHeader {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
  readonly time: DosTime;
}

/** Date and time as ZIP keeps them, to two seconds, without a zone. */
export interface DosTime {
  readonly date: number;
  readonly time: number;
}

/** `date` in UTC, so that the archive is the same in every time zone. ZIP begins in 1980. */
export function dosTime(date: Date): DosTime {
  const year = Math.max(1980, date.getUTCFullYear());
  return {
    date: ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate(),
    time: (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
  };
}
