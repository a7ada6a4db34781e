import type { Edit, MarkedContent, PrintedLine } from '../content/marked-content.js';
import { matrixOperands } from '../content/matrix-operands.js';
import { variantName } from '../content/variant-name.js';
import { NOTHING } from '../text/distribute-text.js';
import type { FontText } from '../text/font-text.js';
import { readingOf } from '../text/glyph-reading.js';
import { collectPieces, type Glyph, type Piece, type TextBlock } from './collect-pieces.js';
import { type DocumentText, documentOrder } from './document-order.js';
import { hasRightToLeft, logicalOrder } from './logical-order.js';

/**
 * Shows the text of a marked content in the order in which it is read: Chromium shows right-to-left text as it stands on
 * the page, from left to right (ISO 32000-1 14.8.2.3.3). No glyph moves. The content's lines are replaced. `document`
 * decides the order, where it agrees with what is printed; else the base direction does.
 */
export function reorderContent(
  bytes: Uint8Array,
  content: MarkedContent,
  base: 'ltr' | 'rtl',
  fontNamed: (name: string) => FontText | undefined,
  document: DocumentText,
): void {
  const collected = collectPieces(bytes, content.beginEnd, content.end, fontNamed);
  if (collected === undefined || collected.pieces.length === 0) return;
  for (const piece of collected.pieces) if (isOfOtherPage(piece)) piece.text = '';
  const { stream } = content;
  const inBlock = (edit: Edit) => collected.blocks.some(({ start, end }) => edit.start >= start && edit.end <= end);
  const kept = stream.edits.filter((edit) => !inBlock(edit));
  const lines: PrintedLine[] = [];
  const filled = new Set<TextBlock>();
  for (const pieces of linesOf(collected.pieces)) {
    const first = pieces[0]!.block;
    filled.add(first);
    const { edit, line } = showLine(content, pieces, base, first, document);
    kept.push(edit);
    lines.push(line);
  }
  for (const block of collected.blocks)
    if (!filled.has(block)) kept.push({ start: block.start, end: block.end, text: '' });
  stream.edits.length = 0;
  for (const edit of kept) stream.edits.push(edit);
  content.lines.splice(0, content.lines.length, ...lines);
}

// Of a line at the top of the next page, marks that reach above it are shown here, too: they are not to be read twice.
function isOfOtherPage({ glyphs, text }: Piece): boolean {
  return glyphs.every(({ width }) => width === 0) && /\p{L}/u.test(text);
}

// Text objects on the same baseline are one line, from left to right.
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.glyphs.length === 0) continue;
    const last = lines.at(-1);
    const size = piece.glyphs[0]!.size;
    if (last !== undefined && Math.abs(last[0]!.block.baseline - piece.block.baseline) < size / 2) last.push(piece);
    else lines.push([piece]);
  }
  for (const line of lines) line.sort((a, b) => leftOf(a) - leftOf(b));
  return lines;
}

function leftOf(piece: Piece): number {
  return piece.glyphs.at(-1)!.matrix[4];
}

function showLine(
  content: MarkedContent,
  visual: readonly Piece[],
  base: 'ltr' | 'rtl',
  block: TextBlock,
  document: DocumentText,
) {
  const texts = visual.map(({ text }) => text);
  const guess = hasRightToLeft(texts.join('')) ? logicalOrder(texts, base) : texts.map((_, index) => index);
  const order = documentOrder(texts, guess, document) ?? guess;
  const pieces = order.map((index) => visual[index]!);
  const rest = pieces.flatMap(restOf);
  const middle = (leftOf(visual[0]!) + leftOf(visual.at(-1)!)) / 2;
  const showAll = (glyphs: readonly Glyph[]) => glyphs.map((glyph) => showGlyph(content, glyph, NOTHING));
  const shown = [
    ...showAll(rest.filter(({ matrix }) => matrix[4] < middle)),
    ...pieces.map((piece) => showPiece(content, piece)),
    ...showAll(rest.filter(({ matrix }) => matrix[4] >= middle)),
  ];
  const last = spokesman(pieces.at(-1)!);
  const old = content.lines.find(({ start }) => start >= block.start && start <= block.end) ?? content.lines[0]!;
  const edit: Edit = { start: block.start, end: block.end, text: '' };
  const text = pieces.map((piece) => piece.text).join('');
  const { font, fontName, size } = last;
  const line: PrintedLine = {
    ...old,
    text,
    font,
    fontName,
    size,
    lastCode: undefined,
    reordered: { edit, end: endOfLine(visual, base) },
  };
  edit.text = `BT ${shown.join(' ')} ET`;
  return { edit, line };
}

// Where a space after the line goes: to the left of it in right-to-left text.
function endOfLine(visual: readonly Piece[], base: 'ltr' | 'rtl') {
  const glyphs = visual.flatMap((piece) => piece.glyphs);
  const edge = glyphs.reduce((best, glyph) => {
    const further = base === 'rtl' ? glyph.matrix[4] < best.matrix[4] : glyph.matrix[4] > best.matrix[4];
    return further ? glyph : best;
  });
  return { matrix: edge.matrix, shift: base === 'rtl' ? undefined : edge.width };
}

// One glyph says all that its piece says.
function showPiece(content: MarkedContent, piece: Piece): string {
  const first = spokesman(piece);
  const glyphs = piece.glyphs.filter((glyph) => glyph === first || glyph.width > 0);
  if (hasRightToLeft(piece.text)) glyphs.reverse();
  return glyphs.map((glyph) => showGlyph(content, glyph, glyph === first ? piece.text || NOTHING : NOTHING)).join(' ');
}

// Marks and dots: where they stand, readers that go by places would see words end. Those of the left half come before the
// line, the others after it: the further they are from their neighbours, the less are they taken for part of a word.
function restOf(piece: Piece): readonly Glyph[] {
  const first = spokesman(piece);
  return piece.glyphs.filter((glyph) => glyph !== first && glyph.width === 0);
}

// The letter: its marks and dots have no width, what joins it to another less.
function spokesman({ glyphs }: Piece): Glyph {
  return glyphs.reduce((widest, glyph) => (glyph.width >= widest.width ? glyph : widest));
}

function showGlyph(content: MarkedContent, glyph: Glyph, text: string): string {
  const { font, fontName, size, code, matrix } = glyph;
  const variant = readingOf(font, code, text);
  const resource = variant === 0 ? fontName : variantName(font, variant);
  if (variant > 0) content.stream.fonts.set(resource, { font, variant });
  return `/${resource} ${size} Tf ${matrixOperands(matrix)} Tm <${code.toString(16).padStart(font.width * 2, '0')}> Tj`;
}
