import { balanceLines } from './balance-lines.js';
import type { CoverText } from './cover-text.js';
import { PAPER } from './palette.js';
import { blockHeight, COVER_HEIGHT, COVER_WIDTH, shape, type TextStyle, textBlock } from './svg.js';
import { tiles } from './tiles.js';

const MARGIN = 140;
const MEASURE = COVER_WIDTH - 2 * MARGIN;
const TOP = 260;
const FOOT = 2290;

/** White paper, sans-serif from the edge, a strip of geometric tiles: a technical manual. */
export function manualCover(text: CoverText, chance: () => number): string {
  const palette = PAPER[Math.floor(chance() * PAPER.length)]!;
  const style: TextStyle = {
    x: text.direction === 'rtl' ? COVER_WIDTH - MARGIN : MARGIN,
    y: TOP,
    leading: 1.1,
    fill: palette.text,
    anchor: 'start',
    direction: text.direction,
    family: 'sans',
  };
  const title = balanceLines(text.title, { width: MEASURE, height: 1100, largest: 240, leading: style.leading });
  const titleEnd = TOP + blockHeight(title, style.leading);
  const subtitle = balanceLines(text.subtitle, { width: MEASURE, height: 260, largest: 76, leading: 1.28 });
  const subtitleEnd = titleEnd + 50 + blockHeight(subtitle, 1.28);
  const authors = balanceLines(text.authors, { width: MEASURE, height: 150, largest: 66, leading: 1.2 });
  const publisher = balanceLines(text.publisher, { width: MEASURE, height: 54, largest: 42, leading: 1.2 });
  const pattern = { x: 0, bottom: FOOT - 110, width: COVER_WIDTH, columns: 8, height: FOOT - 190 - subtitleEnd };
  return [
    shape('rect', { width: COVER_WIDTH, height: COVER_HEIGHT, fill: palette.ground }),
    shape('rect', { width: COVER_WIDTH, height: 34, fill: palette.accent }),
    text.series && textBlock(balanceLines(text.series, SMALL), { ...style, y: 150, fill: palette.accent, weight: 600 }),
    textBlock(title, { ...style, weight: 700 }),
    textBlock(subtitle, { ...style, y: titleEnd + 40, leading: 1.28 }),
    tiles({ ...pattern, height: Math.min(pattern.height, 1000) }, palette, chance),
    textBlock(authors, { ...style, y: FOOT - 40, leading: 1.2, weight: 600 }),
    textBlock(publisher, { ...style, y: FOOT + 120, leading: 1.2, fill: palette.accent }),
  ]
    .filter(Boolean)
    .join('\n');
}

const SMALL = { width: MEASURE, height: 60, largest: 48, leading: 1.2 };
