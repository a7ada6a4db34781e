import type { Palette } from './palette.js';
import { round, shape } from './svg.js';

/** A pattern of quarter discs, discs and squares on a grid that fills the given area. */
export function tiles(area: TileArea, palette: Palette, chance: () => number): string {
  const size = area.width / area.columns;
  const rows = Math.floor(area.height / size);
  const top = area.bottom - rows * size;
  const drawn: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      drawn.push(...tile(area.x + column * size, top + row * size, size, palette, chance));
    }
  }
  return drawn.join('\n');
}

export interface TileArea {
  readonly x: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
}

function tile(x: number, y: number, size: number, palette: Palette, chance: () => number): string[] {
  const square = (fill: string) =>
    shape('rect', { x: round(x), y: round(y), width: round(size), height: round(size), fill });
  const kind = chance();
  const [ground, figure] = pick(chance(), palette);
  if (kind < 0.62) return [square(ground), quarter(x, y, size, Math.floor(chance() * 4), figure)];
  if (kind < 0.8) {
    const centre = { cx: round(x + size / 2), cy: round(y + size / 2) };
    return [square(ground), shape('circle', { ...centre, r: round(size * 0.32), fill: figure })];
  }
  return [square(kind < 0.9 ? ground : figure)];
}

function pick(chance: number, { shade, accent, text, ground }: Palette): readonly [string, string] {
  if (chance < 0.35) return [shade, accent];
  if (chance < 0.6) return [accent, ground];
  if (chance < 0.8) return [shade, text];
  return [ground, accent];
}

/** A quarter disc whose centre is one of the four corners. */
function quarter(x: number, y: number, size: number, corner: number, fill: string): string {
  const left = corner % 2 === 0;
  const up = corner < 2;
  const cx = left ? x : x + size;
  const cy = up ? y : y + size;
  const ex = left ? x + size : x;
  const ey = up ? y + size : y;
  const sweep = left === up ? 1 : 0;
  const d = `M${round(cx)} ${round(cy)}L${round(ex)} ${round(cy)}A${round(size)} ${round(size)} 0 0 ${sweep} ${round(cx)} ${round(ey)}Z`;
  return shape('path', { d, fill });
}
