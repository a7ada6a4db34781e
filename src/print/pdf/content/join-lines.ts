import type { Alignment } from '../../print-facts.js';
import type { FontText } from '../text/font-text.js';
import { readingOf } from '../text/glyph-reading.js';
import type { SpaceFont } from '../text/space-font.js';
import type { MarkedContent, PrintedLine, ReorderedLine } from './marked-content.js';
import { matrixOperands } from './matrix-operands.js';
import { variantName } from './variant-name.js';

/** A printed line with the marked content it belongs to. */
export interface LineInContent {
  readonly content: MarkedContent;
  readonly line: PrintedLine;
}

/**
 * Makes the text of the lines join as it did in the document: Chromium leaves out the space at the end of a line (ISO
 * 32000-1 14.8.2.6.2 wants it), and shows soft hyphens as hyphens. The space is shown after the line's last glyph, where
 * nothing depends on the position; the soft hyphen becomes U+00AD in another reading of the font.
 */
export function joinLines(
  lines: readonly LineInContent[],
  seams: Alignment['seams'],
  spaceFont: () => SpaceFont,
): void {
  lines.forEach(({ content, line }, index) => {
    const seam = seams[index];
    const isThere = /\s$/.test(line.text) || /^\s/.test(lines[index + 1]?.line.text ?? '');
    if ((seam === 'space' || seam === 'line') && !isThere) appendSpace(content, line, spaceFont);
    else if (seam === 'soft-hyphen' && /[-\u2010]$/.test(line.text)) softenHyphen(content, line);
  });
}

function appendSpace(content: MarkedContent, line: PrintedLine, spaceFont: () => SpaceFont): void {
  if (line.reordered !== undefined) {
    appendAtEdge(content, line, line.reordered, spaceFont);
    return;
  }
  const own = line.font.space;
  if (own !== undefined) insert(content, line.end, ` ${show(own, line.font)}`);
  else {
    const { font, code } = spaceFont();
    const resource = variantName(font, 0);
    content.stream.fonts.set(resource, { font, variant: 0 });
    insert(content, line.end, ` /${resource} ${line.size} Tf ${show(code, font)} /${line.fontName} ${line.size} Tf`);
  }
  line.text += ' ';
}

// The replaced text object ends with ET: the space goes before that, where the line ends on the page.
function appendAtEdge(
  content: MarkedContent,
  line: PrintedLine,
  { edit, end }: ReorderedLine,
  spaceFont: () => SpaceFont,
): void {
  const own = line.font.space;
  const { font, code } = own === undefined ? spaceFont() : { font: line.font, code: own };
  const resource = own === undefined ? variantName(font, 0) : line.fontName;
  if (own === undefined) content.stream.fonts.set(resource, { font, variant: 0 });
  const [a, b, c, d, e, f] = end.matrix;
  const shift = end.shift ?? -(font.metrics.widths[code] ?? font.metrics.defaultWidth) * line.size;
  const matrix = matrixOperands([a, b, c, d, e + a * shift, f + b * shift]);
  edit.text = `${edit.text.slice(0, -2)}/${resource} ${line.size} Tf ${matrix} Tm ${show(code, font)} ET`;
  line.text += ' ';
}

function softenHyphen(content: MarkedContent, line: PrintedLine): void {
  const code = line.lastCode;
  line.text = `${line.text.slice(0, -1)}\u00ad`;
  if (code === undefined) return;
  const variant = readingOf(line.font, code, '\u00ad');
  if (variant === 0) return;
  const resource = variantName(line.font, variant);
  content.stream.fonts.set(resource, { font: line.font, variant });
  // `<00410010> Tj` becomes `<0041> Tj /variant 12 Tf <0010> Tj /font 12 Tf`.
  const text = `> Tj /${resource} ${line.size} Tf ${show(code, line.font)} /${line.fontName} ${line.size} Tf`;
  content.stream.edits.push({ start: line.lastOperand - 5, end: line.end, text });
}

function show(code: number, font: FontText): string {
  return `<${code.toString(16).padStart(font.width * 2, '0')}> Tj`;
}

function insert(content: MarkedContent, at: number, text: string): void {
  content.stream.edits.push({ start: at, end: at, text });
}
