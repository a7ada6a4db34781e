import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type FontReading, readFont } from './pdf-font.js';
import { latin1, streamBytes } from './pdf-stream.js';

/** A name, a string, a hexadecimal string, or an operator (ISO 32000-1 §7.2, §7.8.2). Numbers are passed over. */
const TOKEN =
  /\/([^\s()<>[\]{}/%]*)|\(((?:[^\\()]|\\[\s\S]|\((?:[^\\()]|\\[\s\S])*\))*)\)|<([0-9A-Fa-f\s]*)>|([A-Za-z'"*]+\d?)|%[^\r\n]*/g;
/** Forms in forms; a damaged file could have a loop. */
const MAX_DEPTH = 20;

/** The characters a page shows, in the order of its content, without white space. Glyphs without a reading are `?`. */
export function pageText(owner: PDFDict, content: string, depth = 0): string {
  const resources = owner.lookup(PDFName.of('Resources'));
  const dictionary = (key: string, name: string) => {
    const found = resources instanceof PDFDict ? resources.lookup(PDFName.of(key)) : undefined;
    return found instanceof PDFDict ? found.lookup(PDFName.of(name)) : undefined;
  };
  const fonts = new Map<string, FontReading>();
  let font: FontReading | undefined;
  let name = '';
  let shown: Buffer[] = [];
  let text = '';
  for (const [, slash, literal, hex, operator] of content.matchAll(TOKEN)) {
    if (slash !== undefined) name = slash;
    else if (literal !== undefined) shown.push(literalBytes(literal));
    else if (hex !== undefined) shown.push(unhex(hex));
    if (operator === undefined) continue;
    if (operator === 'Tf') {
      font = fonts.get(name) ?? readFont(dictionary('Font', name));
      fonts.set(name, font);
    } else if (operator === 'Do' && depth < MAX_DEPTH) {
      const form = dictionary('XObject', name);
      if (form instanceof PDFRawStream && form.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')) {
        text += pageText(form.dict, latin1(streamBytes(form)), depth + 1);
      }
    } else if (/^(?:Tj|TJ|'|")$/.test(operator)) {
      text += shown.map((bytes) => font?.(bytes) ?? '?').join('');
    }
    shown = [];
  }
  // Ligatures and presentation forms are the same words.
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function unhex(digits: string): Buffer {
  const clean = digits.replace(/\s+/g, '');
  return Buffer.from(clean.length % 2 === 0 ? clean : `${clean}0`, 'hex');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

// ISO 32000-1 §7.3.4.2.
function literalBytes(literal: string): Buffer {
  const text = literal.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, other?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (other === '\n' || other === '\r' || other === '\r\n') return '';
    return ESCAPES[other ?? ''] ?? other ?? '';
  });
  return Buffer.from(text, 'latin1');
}
