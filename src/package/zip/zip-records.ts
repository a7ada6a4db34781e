import type { ZipHeader } from './zip-entry.js';

/** APPNOTE 6.3.10 §4.4.8: a field of this value stands in the ZIP64 record instead. */
const MASK = 0xffffffff;
const ZIP64_VERSION = 45;

/** Local file header (APPNOTE §4.3.7), with sizes, so that no data descriptor follows. */
export function localHeader(header: ZipHeader): Uint8Array {
  const name = Buffer.from(header.name, 'ascii');
  const large = isLarge(header);
  // Here both sizes must be there or none (APPNOTE §4.5.3).
  const extra = large ? zip64Extra([header.size, header.compressedSize]) : Buffer.alloc(0);
  const record = Buffer.alloc(30);
  record.writeUInt32LE(0x04034b50, 0);
  record.writeUInt16LE(large ? ZIP64_VERSION : versionOf(header), 4);
  writeCommon(record, 8, header, large);
  record.writeUInt16LE(name.length, 26);
  record.writeUInt16LE(extra.length, 28);
  return Buffer.concat([record, name, extra]);
}

/** Central directory header (APPNOTE §4.3.12). */
export function centralHeader(header: ZipHeader): Uint8Array {
  const name = Buffer.from(header.name, 'ascii');
  const large = isLarge(header);
  const far = header.offset >= MASK;
  const values = [...(large ? [header.size, header.compressedSize] : []), ...(far ? [header.offset] : [])];
  const extra = values.length > 0 ? zip64Extra(values) : Buffer.alloc(0);
  const version = values.length > 0 ? ZIP64_VERSION : versionOf(header);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(version, 4);
  record.writeUInt16LE(version, 6);
  writeCommon(record, 10, header, large);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(far ? MASK : header.offset, 42);
  return Buffer.concat([record, name, extra]);
}

export interface DirectoryExtent {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
}

/** End of the archive, with the ZIP64 records before it where a number is too large (APPNOTE §4.3.14 to §4.3.16). */
export function endRecords({ entries, size, offset }: DirectoryExtent): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const at of [8, 10]) end.writeUInt16LE(Math.min(entries, 0xffff), at);
  end.writeUInt32LE(Math.min(size, MASK), 12);
  end.writeUInt32LE(Math.min(offset, MASK), 16);
  if (entries < 0xffff && size < MASK && offset < MASK) return end;
  const zip64 = Buffer.alloc(76);
  zip64.writeUInt32LE(0x06064b50, 0);
  zip64.writeBigUInt64LE(44n, 4);
  for (const at of [12, 14]) zip64.writeUInt16LE(ZIP64_VERSION, at);
  for (const at of [24, 32]) zip64.writeBigUInt64LE(BigInt(entries), at);
  zip64.writeBigUInt64LE(BigInt(size), 40);
  zip64.writeBigUInt64LE(BigInt(offset), 48);
  zip64.writeUInt32LE(0x07064b50, 56);
  zip64.writeBigUInt64LE(BigInt(offset + size), 64);
  zip64.writeUInt32LE(1, 72);
  return Buffer.concat([zip64, end]);
}

/** Method to uncompressed size: the fields that both headers have in the same order. */
function writeCommon(record: Buffer, at: number, header: ZipHeader, large: boolean): void {
  record.writeUInt16LE(header.method, at);
  record.writeUInt16LE(header.time.time, at + 2);
  record.writeUInt16LE(header.time.date, at + 4);
  record.writeUInt32LE(header.crc, at + 6);
  record.writeUInt32LE(large ? MASK : header.compressedSize, at + 10);
  record.writeUInt32LE(large ? MASK : header.size, at + 14);
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * values.length);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, index) => {
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  });
  return extra;
}

function isLarge({ size, compressedSize }: ZipHeader): boolean {
  return size >= MASK || compressedSize >= MASK;
}

function versionOf({ method }: ZipHeader): number {
  return method === 8 ? 20 : 10;
}
