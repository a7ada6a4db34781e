/** One entry as the headers of a ZIP file describe it (APPNOTE 6.3.10). Stored, never compressed. */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly size: number;
  readonly crc32: number;
  /** MS-DOS date and time, date in the upper half. */
  readonly time: number;
  readonly offset: number;
}

const MAX32 = 0xffffffff;
const MAX16 = 0xffff;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8 = 0x0800;

/** Local file header, with ZIP64 sizes when they need them. */
export function localHeader(entry: ZipEntry): Buffer {
  const large = entry.size >= MAX32;
  const extra = large ? zip64Extra([entry.size, entry.size]) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(large ? 45 : 20, 4);
  writeCommon(header, 6, entry, large);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, entry.name, extra]);
}

/** Central directory header. */
export function centralHeader(entry: ZipEntry): Buffer {
  const large = entry.size >= MAX32;
  const far = entry.offset >= MAX32;
  const values = [...(large ? [entry.size, entry.size] : []), ...(far ? [entry.offset] : [])];
  const extra = values.length > 0 ? zip64Extra(values) : Buffer.alloc(0);
  const version = values.length > 0 ? 45 : 20;
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  // Made on Unix, so that the permissions below are read.
  header.writeUInt16LE((3 << 8) | version, 4);
  header.writeUInt16LE(version, 6);
  writeCommon(header, 8, entry, large);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE((0o100644 << 16) >>> 0, 38);
  header.writeUInt32LE(far ? MAX32 : entry.offset, 42);
  return Buffer.concat([header, entry.name, extra]);
}

/** End of central directory, preceded by its ZIP64 form when a number does not fit. */
export function endRecords(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries, MAX16), 8);
  end.writeUInt16LE(Math.min(entries, MAX16), 10);
  end.writeUInt32LE(Math.min(size, MAX32), 12);
  end.writeUInt32LE(Math.min(offset, MAX32), 16);
  if (entries < MAX16 && size < MAX32 && offset < MAX32) return end;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE((3 << 8) | 45, 12);
  record.writeUInt16LE(45, 14);
  for (const [index, value] of [entries, entries, size, offset].entries()) {
    record.writeBigUInt64LE(BigInt(value), 24 + index * 8);
  }
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end]);
}

/** MS-DOS date and time in UTC, within the years the format can hold. */
export function dosTime(seconds: number): number {
  const date = new Date(Math.min(Math.max(seconds, Date.UTC(1980, 0) / 1000), Date.UTC(2107, 11, 31) / 1000) * 1000);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

function writeCommon(header: Buffer, at: number, entry: ZipEntry, large: boolean): void {
  header.writeUInt16LE(UTF8, at);
  header.writeUInt32LE(entry.time, at + 4);
  header.writeUInt32LE(entry.crc32, at + 8);
  header.writeUInt32LE(large ? MAX32 : entry.size, at + 12);
  header.writeUInt32LE(large ? MAX32 : entry.size, at + 16);
  header.writeUInt16LE(entry.name.length, at + 20);
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
  return extra;
}
