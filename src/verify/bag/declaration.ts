import type { Diagnostic } from '../../diagnostic.js';
import { bagFinding, quote } from './bag-finding.js';

/** What bagit.txt declares. */
export interface Declaration {
  readonly version: string;
  /** Before 1.0: some rules were weaker. */
  readonly legacy: boolean;
  readonly encoding: string;
}

const FORM = /^BagIt-Version: (\d+)\.(\d+)(?:\r\n|\r|\n)Tag-File-Character-Encoding: ([\x21-\x7e]+)(?:\r\n|\r|\n)?$/i;

/** Reads bagit.txt (RFC 8493 §2.1.1). A malformed one is read as version 1.0 in UTF-8, so that checking can go on. */
export function readDeclaration(bytes: Uint8Array): { declaration: Declaration; diagnostics: Diagnostic[] } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const match = FORM.exec(text);
  const [, major = '1', minor = '0', encoding = 'UTF-8'] = match ?? [];
  const declaration = { version: `${major}.${minor}`, legacy: Number(major) === 0, encoding };
  if (!match) return { declaration, diagnostics: [malformed(text)] };
  if (declaration.legacy || declaration.version === '1.0') return { declaration, diagnostics: [] };
  const message = `Unexpected BagIt version ${declaration.version}, expected 1.0 or earlier`;
  return { declaration, diagnostics: [bagFinding('bag-version-unknown', message, { artifact: 'bagit.txt:1' })] };
}

function malformed(text: string): Diagnostic {
  const what = text.startsWith('\ufeff') ? 'byte order mark' : quote(text.slice(0, 120));
  const message = `Unexpected ${what} in bagit.txt, expected the two lines "BagIt-Version: M.N" and "Tag-File-Character-Encoding: ENCODING"`;
  return bagFinding('bag-declaration-malformed', message, { artifact: 'bagit.txt' });
}
