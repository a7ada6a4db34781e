import { type PDFContext, PDFNumber, type PDFObject, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { deflatedStream, name } from '../file/objects.js';
import { type FontText, readFontText } from './font-text.js';
import { writeToUnicode } from './to-unicode.js';

/** A font that can show a space, for lines in a font whose subset cannot. */
export interface SpaceFont {
  readonly font: FontText;
  readonly code: number;
}

/** The document's first font that has a space; where none has, one that has nothing else. */
export function spaceFont(
  context: PDFContext,
  fonts: ReadonlyMap<number, FontText>,
  register: (object: PDFObject) => PDFRef,
): SpaceFont {
  for (const font of fonts.values()) if (font.space !== undefined) return { font, code: font.space };
  return { font: makeSpaceFont(context, register), code: SPACE };
}

const SPACE = 0x20;
const WIDTH = 250;

// A Type 3 font holds its glyphs as content, so that nothing needs embedding (ISO 32000-1 9.6.5).
function makeSpaceFont(context: PDFContext, register: (object: PDFObject) => PDFRef): FontText {
  const glyph = Buffer.from(`${WIDTH} 0 d0`);
  const toUnicode = Buffer.from(writeToUnicode(new Map([[SPACE, ' ']]), 1));
  const encoding = context.obj({ Type: 'Encoding' });
  encoding.set(name('Differences'), context.obj([SPACE, 'space']));
  const glyphs = context.obj({});
  glyphs.set(name('space'), register(PDFRawStream.of(context.obj({ Length: glyph.length }), glyph)));
  const dict = context.obj({
    Type: 'Font',
    Subtype: 'Type3',
    FontBBox: [0, 0, WIDTH, 0],
    FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
  });
  dict.set(name('FirstChar'), PDFNumber.of(SPACE));
  dict.set(name('LastChar'), PDFNumber.of(SPACE));
  dict.set(name('Widths'), context.obj([WIDTH]));
  dict.set(name('Encoding'), encoding);
  dict.set(name('CharProcs'), glyphs);
  dict.set(name('Resources'), context.obj({}));
  dict.set(name('ToUnicode'), register(deflatedStream(context, toUnicode)));
  return readFontText(context, register(dict), dict);
}
