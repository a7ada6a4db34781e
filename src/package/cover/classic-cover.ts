import { balanceLines } from './balance-lines.js';
import type { CoverText } from './cover-text.js';
import { CLOTH } from './palette.js';
import { rosette } from './rosette.js';
import { blockHeight, COVER_HEIGHT, COVER_WIDTH, shape, type TextStyle, textBlock } from './svg.js';

const CENTRE = COVER_WIDTH / 2;
const MEASURE = 1200;
const TOP = 300;
/** Upper edge of the author's line. */
const FOOT = 2060;

// Other scripts have no italics; a browser would slant their letters.
const ITALIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]+$/u;

/** A cloth binding: double frame, gilt rosette, centred capitals of the title. */
export function classicCover(text: CoverText, chance: () => number): string {
  const palette = CLOTH[Math.floor(chance() * CLOTH.length)]!;
  const style: TextStyle = {
    x: CENTRE,
    y: TOP,
    leading: 1.16,
    fill: palette.text,
    anchor: 'middle',
    direction: text.direction,
    family: 'serif',
  };
  const title = balanceLines(text.title, { width: MEASURE, height: 1150, largest: 210, leading: style.leading });
  const titleEnd = TOP + blockHeight(title, style.leading);
  const subtitle = balanceLines(text.subtitle, { width: MEASURE, height: 300, largest: 74, leading: 1.3 });
  const subtitleEnd = titleEnd + 130 + blockHeight(subtitle, 1.3);
  const authors = balanceLines(text.authors, { width: MEASURE, height: 210, largest: 84, leading: 1.25 });
  const room = FOOT - subtitleEnd;
  const radius = Math.min(430, room / 2 - 90);
  return [
    shape('rect', { width: COVER_WIDTH, height: COVER_HEIGHT, fill: palette.ground }),
    frame(70, 5, palette.accent),
    frame(92, 2, palette.accent),
    text.series && small(text.series, 190, style, palette.accent),
    textBlock(title, { ...style, weight: 600 }),
    rule(titleEnd + 62, palette.accent),
    textBlock(subtitle, { ...style, y: titleEnd + 115, leading: 1.3, italic: ITALIC.test(text.subtitle) }),
    radius > 110 && rosette(CENTRE, subtitleEnd + room / 2, radius, palette.accent, chance),
    textBlock(authors, { ...style, y: FOOT + 30, leading: 1.25 }),
    text.publisher && small(text.publisher, 2370, style, palette.accent),
  ]
    .filter(Boolean)
    .join('\n');
}

function small(text: string, y: number, style: TextStyle, fill: string): string {
  const lines = balanceLines(text, { width: 1000, height: 60, largest: 44, leading: 1.2 });
  return textBlock(lines, { ...style, y, fill, leading: 1.2 });
}

function frame(inset: number, width: number, stroke: string): string {
  const size = { width: COVER_WIDTH - 2 * inset, height: COVER_HEIGHT - 2 * inset };
  return shape('rect', { x: inset, y: inset, ...size, fill: 'none', stroke, 'stroke-width': width });
}

function rule(y: number, fill: string): string {
  return shape('rect', { x: CENTRE - 90, y, width: 180, height: 5, fill });
}
