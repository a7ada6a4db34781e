import type { StructureNode } from '../structure/node.js';
import { contentsOf, visitElements } from '../structure/walk.js';
import { readingOf } from '../text/glyph-reading.js';
import type { SpaceFont } from '../text/space-font.js';
import { invert, isEmpty, multiply } from './geometry.js';
import type { MarkedContent } from './marked-content.js';
import { matrixOperands } from './matrix-operands.js';
import { variantName } from './variant-name.js';

/** How many times a drawn bullet goes into the height of its font. */
const BULLETS_IN_EM = 2.7;

/**
 * Puts into every drawn label of a list item the text it stands for, as a glyph that shows nothing: readers of text give
 * it, and need not take ActualText for content that has no text (MuPDF finds no place for that).
 */
export function letterBullets(root: StructureNode, spaceFont: () => SpaceFont): void {
  visitElements(root, (item) => {
    for (const node of item.kids) {
      if (node.kind !== 'element' || node.type !== 'Lbl' || node.actualText === undefined) continue;
      const drawn = node.kids.find((kid) => kid.kind === 'content' && !isEmpty(kid.box));
      if (drawn?.kind !== 'content') continue;
      const baseline = baselineBeside(drawn, item);
      if (letter(drawn, baseline, `${node.actualText} `, spaceFont())) node.actualText = undefined;
    }
  });
}

// That of the item's first line, so that readers put the label on it.
function baselineBeside(label: MarkedContent, item: StructureNode): number {
  const [, bottom, , top] = label.box;
  const content = contentsOf(item).find(({ lines }) => lines.length > 0);
  const line = content?.stream.page === label.stream.page ? content.lines[0] : undefined;
  return line !== undefined && line.y < top && bottom - line.y < 2 * (top - bottom) ? line.y : bottom;
}

function letter(content: MarkedContent, baseline: number, text: string, { font, code }: SpaceFont): boolean {
  const [, bottom, right, top] = content.box;
  const inverse = content.endMatrix && invert(content.endMatrix);
  if (inverse === undefined) return false;
  const variant = readingOf(font, code, text);
  const fontName = variantName(font, variant);
  const size = Math.round(BULLETS_IN_EM * (top - bottom) * 100) / 100;
  content.stream.fonts.set(fontName, { font, variant });
  const matrix = matrixOperands(multiply([1, 0, 0, 1, right, baseline], inverse));
  const glyph = `<${code.toString(16).padStart(font.width * 2, '0')}>`;
  const at = content.end - 'EMC'.length;
  content.stream.edits.push({ start: at, end: at, text: ` BT /${fontName} ${size} Tf ${matrix} Tm ${glyph} Tj ET ` });
  content.glyphs++;
  content.lines = [
    {
      text,
      start: at,
      end: at,
      font,
      fontName,
      size,
      x: right,
      y: baseline,
      lastCode: undefined,
      lastOperand: at,
      reversed: false,
    },
  ];
  return true;
}
