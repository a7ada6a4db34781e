import { asEntries, asName, type Entries } from '../file/access.js';
import type { PdfFile } from '../file/open-pdf.js';
import { parseToUnicode } from './to-unicode.js';

/** A font that shows text, and the codes it was used with. */
export interface FontFacts {
  /** `ABCDEF+SourceSerif4-Regular`. */
  readonly name: string;
  /** `Type0`, `TrueType`, `Type1`, `Type3`. */
  readonly kind: string;
  readonly dictionary: Entries;
  /** The CIDFont of a Type 0 font. */
  readonly descendant: Entries | undefined;
  readonly descriptor: Entries | undefined;
  /** Bytes of one code. */
  readonly codeLength: 1 | 2;
  /** Undefined when the font has no ToUnicode map. */
  readonly toUnicode: ReadonlyMap<number, string> | undefined;
  /** Code → 0-based page of its first use. */
  readonly used: Map<number, number>;
}

/** Reads a font dictionary. */
export function readFont(file: PdfFile, dictionary: Entries): FontFacts {
  const kind = file.name(dictionary, 'Subtype') ?? '';
  const descendant =
    kind === 'Type0' ? asEntries(file.resolve(file.array(dictionary, 'DescendantFonts')[0])) : undefined;
  const map = file.stream(dictionary, 'ToUnicode');
  const data = map && file.decode(map);
  return {
    name: file.name(dictionary, 'BaseFont') ?? file.name(dictionary, 'Name') ?? '',
    kind,
    dictionary,
    descendant,
    descriptor: file.dictionary(descendant ?? dictionary, 'FontDescriptor'),
    codeLength: kind === 'Type0' ? 2 : 1,
    toUnicode: data && parseToUnicode(data),
    used: new Map(),
  };
}

/** The codes in a shown string. */
export function codesOf({ codeLength }: FontFacts, bytes: Uint8Array): readonly number[] {
  if (codeLength === 1) return [...bytes];
  const codes: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) codes.push(bytes[at]! * 256 + bytes[at + 1]!);
  return codes;
}

/** The text that a code stands for; undefined when the font does not say. */
export function textOfCode(font: FontFacts, code: number): string | undefined {
  const mapped = font.toUnicode?.get(code);
  if (mapped !== undefined) return mapped;
  return font.codeLength === 1 && code >= 32 && code < 127 && asName(font.dictionary.entries.get('Encoding'))
    ? String.fromCharCode(code)
    : undefined;
}
