import { finding } from '../../config/index.js';
import type { Diagnostic } from '../../diagnostic.js';
import { characterIllegal, textNotUtf8 } from '../findings/text.js';
import { invalidUtf8At } from './utf8.js';

export interface DecodedText {
  /** Undefined when the file is not text. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decodes UTF-8: the BOM is dropped, line ends become `\n`, characters that XML 1.0 §2.2 forbids are removed. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const refused = refuse(bytes, file);
  if (refused) return { text: undefined, diagnostics: [refused] };
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  if (!ILLEGAL.test(text)) return { text, diagnostics: [] };
  return { text: text.replace(new RegExp(ILLEGAL, 'gu'), ''), diagnostics: reportIllegal(text, file) };
}

const ILLEGAL = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/u;
/** Lines reported one by one; the rest is counted. */
const REPORTED_LINES = 50;

function refuse(bytes: Uint8Array, file: string): Diagnostic | undefined {
  const report = (found: string, offset: number, hint: string) =>
    finding(textNotUtf8, {
      message: `Unexpected ${found}, expected text in UTF-8`,
      place: { file, line: lineAt(bytes, offset) },
      found,
      expected: 'UTF-8',
      hint,
    });
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return report('UTF-16', 0, 'Save the file as UTF-8 in your editor');
  }
  const offset = invalidUtf8At(bytes);
  if (offset !== undefined) {
    const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
    const hint = 'Save the file as UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8`';
    return report(`byte 0x${byte} at offset ${offset}`, offset, hint);
  }
  const nul = bytes.indexOf(0);
  return nul < 0
    ? undefined
    : report(`NUL byte at offset ${nul}`, nul, 'Check that this is a text file, not a binary one');
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) {
    if (bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a)) line++;
  }
  return line;
}

function reportIllegal(text: string, file: string): readonly Diagnostic[] {
  const lines = text.split('\n').flatMap((content, index) => {
    const characters = content.match(new RegExp(ILLEGAL, 'gu'));
    return characters ? [{ line: index + 1, column: content.search(ILLEGAL) + 1, characters }] : [];
  });
  const reported = lines.slice(0, REPORTED_LINES).map(({ line, column, characters }) => {
    const found = [...new Set(characters)].map(codePoint).join(', ');
    return finding(characterIllegal, {
      message: `Unexpected control character ${found}, expected characters that XML allows (removed)`,
      place: { file, line, column },
      found,
      hint: 'Delete the character; it is often left over from a word processor or a terminal',
    });
  });
  const rest = lines.length - reported.length;
  if (rest === 0) return reported;
  const line = lines[REPORTED_LINES]!.line;
  const message = `Unexpected control characters on ${rest} more lines from here on, expected characters that XML allows (removed)`;
  return [...reported, finding(characterIllegal, { message, place: { file, line } })];
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
