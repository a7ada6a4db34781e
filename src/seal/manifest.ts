import type { BagFile } from './bag-file.js';

/** SHA-512 is what RFC 8493 §2.4 asks for by default; SHA-256 is what most other tools can still check by hand. */
export const ALGORITHMS = ['sha256', 'sha512'] as const;

export type Algorithm = (typeof ALGORITHMS)[number];

/** Text of a payload or tag manifest (RFC 8493 §2.1.3), ordered as given. */
export function manifestText(files: readonly BagFile[], algorithm: Algorithm): string {
  return files.map(({ path, fixity }) => `${fixity[algorithm]}  ${encodePath(path)}\n`).join('');
}

/** CR, LF and `%`, and only those, are percent-encoded. */
export function encodePath(path: string): string {
  return path.replace(/[\r\n%]/g, (character) => (character === '%' ? '%25' : character === '\r' ? '%0D' : '%0A'));
}
