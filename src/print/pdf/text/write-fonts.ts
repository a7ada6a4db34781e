import { type PDFContext, PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { deflatedStream, name } from '../file/objects.js';
import type { FontText } from './font-text.js';
import { writeToUnicode } from './to-unicode.js';

/** The fonts of the finished file, while its content is written. */
export interface FontWriter {
  /** Where a reading of a font will be; variant 0 is the font itself. */
  reference(font: FontText, variant: number): PDFRef;
  /** Writes what content has asked for: repaired ToUnicode maps, and a font for each variant. */
  finish(): void;
}

/**
 * Writes the readings of fonts back. A variant is a font of its own that shares everything but ToUnicode. They are known
 * only when all content is written.
 */
export function fontWriter(
  context: PDFContext,
  fonts: Iterable<FontText>,
  register: (object: PDFObject) => PDFRef,
): FontWriter {
  const variants = new Map<FontText, Map<number, PDFRef>>();
  return {
    reference(font, variant) {
      if (variant === 0) return font.ref;
      const known = variants.get(font) ?? new Map<number, PDFRef>();
      variants.set(font, known);
      const ref = known.get(variant) ?? register(context.obj({}));
      known.set(variant, ref);
      return ref;
    },
    finish() {
      for (const font of fonts) if (font.repaired) writeOwn(context, font, register);
      for (const [font, known] of variants) {
        for (const [variant, ref] of known) context.assign(ref, variantFont(context, font, variant, register));
      }
    },
  };
}

function writeOwn(context: PDFContext, font: FontText, register: (object: PDFObject) => PDFRef): void {
  const cmap = deflatedStream(context, Buffer.from(writeToUnicode(font.readings, font.width)));
  const existing = font.dict.get(name('ToUnicode'));
  if (existing instanceof PDFRef) context.assign(existing, cmap);
  else font.dict.set(name('ToUnicode'), register(cmap));
}

function variantFont(
  context: PDFContext,
  font: FontText,
  variant: number,
  register: (object: PDFObject) => PDFRef,
): PDFDict {
  const dict = PDFDict.fromMapWithContext(new Map(font.dict.entries()), context);
  const readings = new Map([...font.readings, ...font.variants[variant - 1]!]);
  dict.set(name('ToUnicode'), register(deflatedStream(context, Buffer.from(writeToUnicode(readings, font.width)))));
  return dict;
}
