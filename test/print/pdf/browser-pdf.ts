import { writeToUnicode } from '../../../src/print/pdf/text/to-unicode.js';

/** A stream object with its dictionary. */
export function streamOf(content: string, entries = ''): string {
  return `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** A PDF in the form the browser writes: the objects given, by number, and a classic cross-reference table. */
export function pdfOf(objects: Readonly<Record<number, string>>, root = 1): Uint8Array {
  let text = '%PDF-1.4\n';
  const entries = ['0000000000 65535 f \n'];
  for (let number = 1; number <= Math.max(...Object.keys(objects).map(Number)); number++) {
    const object = objects[number];
    entries.push(
      object === undefined ? '0000000000 00000 f \n' : `${String(text.length).padStart(10, '0')} 00000 n \n`,
    );
    if (object !== undefined) text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${entries.length}\n${entries.join('')}trailer\n<</Size ${entries.length}/Root ${root} 0 R>>\n`;
  return new Uint8Array(Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1'));
}

/** Latin and Hebrew letters: each has its own number for a code. */
const LETTERS = new Map(
  [...range(0x20, 0x7e), ...range(0x5d0, 0x5ea)].map((code) => [code, String.fromCharCode(code)]),
);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The operand that shows a text in the font of `pageObjects`. */
export function shown(text: string): string {
  return `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
}

/**
 * The objects of a document with one page: 1 catalog, 2 pages, 3 the page, 4 its content, 5 to 7 its font /F1, 10 the
 * structure tree. `more` adds to them or replaces them.
 */
export function pageObjects(
  content: string,
  more: Readonly<Record<number, string>> = {},
): Readonly<Record<number, string>> {
  return {
    1: '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 10 0 R/MarkInfo<</Marked true>>>>',
    2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/StructParents 0>>',
    4: streamOf(content),
    5: '<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Sample/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>',
    6: '<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Sample/DW 500/FontDescriptor<</Ascent 800/Descent -200>>>>',
    7: streamOf(writeToUnicode(LETTERS, 2)),
    10: '<</Type/StructTreeRoot\n/K 11 0 R>>',
    11: '<</Type/StructElem\n/S/Document\n/P 10 0 R\n/K[12 0 R]>>',
    12: '<</Type/StructElem\n/S/P\n/P 11 0 R\n/Pg 3 0 R\n/K[0]>>',
    ...more,
  };
}
