import { type PDFContext, PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { deflatedStream, name } from '../file/objects.js';
import type { FontText } from './font-text.js';
import { writeToUnicode } from './to-unicode.js';

/**
 * Writes the readings of the fonts back: the repaired ToUnicode of a font, and a font of its own for each variant, which
 * shares everything else. Returns where each variant is.
 */
export function writeFonts(
  context: PDFContext,
  fonts: Iterable<FontText>,
  register: (object: PDFObject) => PDFRef,
): (font: FontText, variant: number) => PDFRef {
  const references = new Map<FontText, PDFRef[]>();
  for (const font of fonts) {
    if (font.repaired) {
      const cmap = deflatedStream(context, Buffer.from(writeToUnicode(font.readings, font.width)));
      const existing = font.dict.get(name('ToUnicode'));
      if (existing instanceof PDFRef) context.assign(existing, cmap);
      else font.dict.set(name('ToUnicode'), register(cmap));
    }
    references.set(font, [
      font.ref,
      ...font.variants.map((variant) => register(variantFont(context, font, variant, register))),
    ]);
  }
  return (font, variant) => {
    const reference = references.get(font)?.[variant];
    if (reference === undefined) throw new Error(`Variant ${variant} of font ${font.family} was not written`);
    return reference;
  };
}

function variantFont(
  context: PDFContext,
  font: FontText,
  variant: ReadonlyMap<number, string>,
  register: (object: PDFObject) => PDFRef,
): PDFDict {
  const dict = PDFDict.fromMapWithContext(new Map(font.dict.entries()), context);
  const unicode = new Map([...font.readings, ...variant]);
  dict.set(name('ToUnicode'), register(deflatedStream(context, Buffer.from(writeToUnicode(unicode, font.width)))));
  return dict;
}
