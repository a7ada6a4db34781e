import { DamagedArchive } from './bag-reader.js';

/** What an untrusted bag may cost. */
export const LIMITS = {
  entries: 1_000_000,
  /** Bytes of a manifest, bag-info.txt or fetch.txt. */
  tagFile: 256 * 1024 * 1024,
  /** An archive may always grow to this size when it is unpacked, … */
  expandedSize: 1024 ** 3,
  /** … and beyond it to this many times its own. */
  expansion: 200,
} as const;

/** Throws when an archive of `packed` bytes holds more than it may. */
export function checkExpansion(packed: number, unpacked: number, limits = LIMITS): void {
  if (unpacked > Math.max(limits.expandedSize, packed * limits.expansion)) {
    throw new DamagedArchive('bag-archive-bomb', `its ${packed} bytes unpack to ${unpacked} or more`);
  }
}

/** Throws when there are more entries than may be. */
export function checkEntryCount(count: number): void {
  if (count > LIMITS.entries)
    throw new DamagedArchive('bag-archive-bomb', `it has more than ${LIMITS.entries} entries`);
}
