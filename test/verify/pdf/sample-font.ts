import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { PdfParts } from './pdf-parts.js';

/** Adds an embedded subset font to the parts under `name`, and gives what shows text in it. */
export function addFont(parts: PdfParts, name: string, characters: string): (text: string) => string {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff');
  const font = create(readFileSync(path)) as Font;
  const subset = font.createSubset();
  const glyphs = new Map(
    [...new Set(characters)].map((character) => [character, font.glyphForCodePoint(character.codePointAt(0)!)]),
  );
  // The types say boolean; it is the glyph's number in the subset.
  const include = (glyph: (typeof font)['getGlyph'] extends (id: number) => infer G ? G : never) =>
    subset.includeGlyph(glyph) as unknown as number;
  const codes = new Map([...glyphs].map(([character, glyph]) => [character, include(glyph)]));
  const scale = 1000 / font.unitsPerEm;
  const widths = [...codes].map(
    ([character, code]) => `${code} [${Math.round(glyphs.get(character)!.advanceWidth * scale)}]`,
  );
  const { bbox } = font;
  const box = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((value) => Math.round(value * scale)).join(' ');
  parts.set(
    name,
    `<</Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Serif /Encoding /Identity-H /DescendantFonts [@${name}-cid] /ToUnicode @${name}-map>>`,
  );
  parts.set(
    `${name}-cid`,
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Serif /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /CIDToGIDMap /Identity /FontDescriptor @${name}-descriptor /W [${widths.join(' ')}]>>`,
  );
  parts.set(
    `${name}-descriptor`,
    `<</Type /FontDescriptor /FontName /ABCDEF+Serif /Flags 4 /FontBBox [${box}] /ItalicAngle 0 /Ascent 900 /Descent -250 /CapHeight 670 /StemV 80 /FontFile2 @${name}-program>>`,
  );
  parts.set(`${name}-program`, { dictionary: '', data: subset.encode() });
  parts.set(`${name}-map`, { dictionary: '', data: toUnicode(codes) });
  return (text) => `<${[...text].map((character) => hex(codes.get(character)!)).join('')}>`;
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const lines = [...codes].map(([character, code]) => `<${hex(code)}> <${hex(character.codePointAt(0)!)}>`);
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
