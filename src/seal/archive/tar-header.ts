/** A regular file as a tar header describes it. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
  /** Seconds since 1970. */
  readonly modified: number;
}

/** Eleven octal digits. */
const MAX_SIZE = 0o77777777777;

/**
 * The header record of one file (POSIX.1 ustar), after a pax header when the name is long or not ASCII or the file is
 * larger than 8 GiB. Owner and group are 0 and nameless, so that nothing of the machine gets into the bag.
 */
export function tarHeader(entry: TarEntry): Uint8Array {
  const short = splitName(entry.name);
  const records = [
    ...(short ? [] : [paxRecord('path', entry.name)]),
    ...(entry.size > MAX_SIZE ? [paxRecord('size', String(entry.size))] : []),
  ];
  const header = ustar(short ?? { name: 'long-name', prefix: '' }, Math.min(entry.size, MAX_SIZE), entry.modified, '0');
  if (records.length === 0) return header;
  const pax = Buffer.from(records.join(''));
  const before = ustar({ name: 'PaxHeader', prefix: '' }, pax.length, entry.modified, 'x');
  return Buffer.concat([before, pax, tarPadding(pax.length), header]);
}

/** Zeros up to the next record of 512 bytes. */
export function tarPadding(size: number): Uint8Array {
  return new Uint8Array((512 - (size % 512)) % 512);
}

function ustar(
  { name, prefix }: { readonly name: string; readonly prefix: string },
  size: number,
  modified: number,
  type: string,
): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  writeOctal(header, 100, 8, 0o644);
  writeOctal(header, 108, 8, 0);
  writeOctal(header, 116, 8, 0);
  writeOctal(header, 124, 12, size);
  writeOctal(header, 136, 12, Math.max(0, modified));
  header.fill(' ', 148, 156);
  header.write(type, 156);
  header.write('ustar\u000000', 257);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148);
  return header;
}

function writeOctal(header: Buffer, at: number, length: number, value: number): void {
  header.write(`${value.toString(8).padStart(length - 1, '0')}\u0000`, at);
}

// 100 bytes of name, and 155 of the folders before it. Undefined when it does not fit.
function splitName(path: string): { readonly name: string; readonly prefix: string } | undefined {
  if (!/^[\x20-\x7e]+$/.test(path)) return undefined;
  if (path.length <= 100) return { name: path, prefix: '' };
  const at = path.indexOf('/', path.length - 101);
  if (at === -1 || at > 155) return undefined;
  return { name: path.slice(at + 1), prefix: path.slice(0, at) };
}

// The length counts its own digits.
function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  if (rest + String(length).length !== length) length = rest + String(length).length;
  return `${length} ${key}=${value}\n`;
}
