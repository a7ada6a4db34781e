import type { Diagnostic } from '../diagnostic.js';
import type { PayloadFile } from './deposit.js';
import {
  payloadPathCase,
  payloadPathCollision,
  payloadPathEncoded,
  payloadPathLong,
  payloadPathUnportable,
  payloadPathUnsafe,
} from './findings.js';

/** Names that Windows keeps for devices, with or without an extension (RFC 8493 §6.1.2). */
const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001f]|[. ]$/;
/** Longest path of Windows' older programs, without room for the folder the bag is unpacked in. */
const LONGEST = 255;

/**
 * The payload with paths in NFC, ordered by code unit, and what is wrong with them: errors for paths that leave the
 * bag or meet each other (RFC 8493 §5.1, §6.1.1), warnings for those that some systems cannot hold (§6.1.2).
 */
export function checkPayloadPaths(files: readonly PayloadFile[]): {
  readonly files: readonly PayloadFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, string>();
  const folded = new Map<string, string>();
  const normal = files.map((file) => ({ ...file, path: file.path.normalize('NFC') }));
  normal.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const { path } of normal) {
    if (!isInside(path)) diagnostics.push(payloadPathUnsafe(path));
    else if (seen.has(path)) diagnostics.push(payloadPathCollision(path));
    else diagnostics.push(...portability(path, folded.get(path.toLowerCase())));
    seen.set(path, path);
    folded.set(path.toLowerCase(), path);
  }
  return { files: normal, diagnostics };
}

function isInside(path: string): boolean {
  if (path.includes('\u0000') || /^[A-Za-z]:|^[~\\]/.test(path)) return false;
  return path.split(/[/\\]/).every((part) => part !== '' && part !== '.' && part !== '..');
}

function* portability(path: string, sameButCase: string | undefined): Generator<Diagnostic> {
  if (sameButCase !== undefined) yield payloadPathCase(path, sameButCase);
  const part = path.split('/').find((name) => RESERVED.test(name) || FORBIDDEN.test(name));
  if (part !== undefined) yield payloadPathUnportable(path, part);
  if (/[%\r\n]/.test(path)) yield payloadPathEncoded(path);
  if (`data/${path}`.length > LONGEST) yield payloadPathLong(path, LONGEST);
}
