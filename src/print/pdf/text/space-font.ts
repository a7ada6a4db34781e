import type { PDFContext } from '@cantoo/pdf-lib';
import type { SpaceFont } from '../content/join-lines.js';
import type { FontText } from './font-text.js';

/** The document's first font whose subset can show a space. */
export function requireSpaceFont(_context: PDFContext, fonts: Iterable<FontText>): SpaceFont {
  for (const font of fonts) if (font.space !== undefined) return { font, code: font.space };
  throw new Error('No font of the document can show a space');
}
