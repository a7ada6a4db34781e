import type { Config } from '../../model/config.js';
import type { PageBoxes } from '../print-facts.js';

/** A CSS pixel in points. */
const PIXEL = 0.75;

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  q: 72 / 101.6,
  pc: 12,
  px: PIXEL,
};

/** Room around the bleed for crop marks: 6 mm. */
const SLUG = 6 * POINTS.mm!;

/** A CSS length in points. Throws for anything else: book.yaml was checked before. */
export function points(length: string): number {
  const match = /^([\d.]+)\s*(pt|in|mm|cm|q|pc|px)?$/i.exec(length.trim());
  const unit = (match?.[2] ?? 'px').toLowerCase();
  if (!match || !Number.isFinite(Number(match[1]))) throw new Error(`not an absolute CSS length: ${length}`);
  return Number(match[1]) * POINTS[unit]!;
}

/** The sheet that is printed: the trimmed page, its bleed, and room for crop marks. */
export function pageBoxes(config: Config): PageBoxes {
  const bleed = points(config.pdf.bleed);
  const trimInset = bleed + (config.pdf.cropMarks ? SLUG : 0);
  return {
    width: points(config.page.width) + 2 * trimInset,
    height: points(config.page.height) + 2 * trimInset,
    trimInset,
    bleed,
    cropMarks: config.pdf.cropMarks,
  };
}

/**
 * `@page` rules of size and margins, the inner margin at the spine: the right of a left-hand page, whichever way the
 * book is read. Margins are whole CSS pixels, so that left and right pages are equally
 * wide to the last fraction: an empty page more or less must not move a single line.
 */
export function pageRules(config: Config): string {
  const { width, height, trimInset } = pageBoxes(config);
  const { top, bottom, inner, outer } = config.page.margins;
  const textHeight = points(config.page.height) - points(top) - points(bottom);
  const margin = (length: string) => css(wholePixels(points(length) + trimInset));
  const side = (name: string, left: string, right: string) =>
    `@page :${name}{margin-left:${margin(left)};margin-right:${margin(right)}}`;
  return [
    `@page{size:${css(width)} ${css(height)};margin:${margin(top)} ${margin(outer)} ${margin(bottom)}}`,
    side('left', outer, inner),
    side('right', inner, outer),
    `@page landscape{size:${css(height)} ${css(width)}}`,
    // In print, vw and vh are those of the first page, which may be a cover without margins.
    `:root{--page-width:${css(width)};--page-height:${css(height)};--trim-inset:${css(trimInset)};--text-height:${css(textHeight)}}`,
  ].join('\n');
}

/** Width of the text on a page in CSS pixels, as `pageRules` lays it out. */
export function textWidth(config: Config): number {
  const { width, trimInset } = pageBoxes(config);
  const { inner, outer } = config.page.margins;
  const margins = [inner, outer].map((length) => wholePixels(points(length) + trimInset));
  return margins.reduce((rest, margin) => rest - margin, width) / PIXEL;
}

function wholePixels(value: number): number {
  return Math.round(value / PIXEL) * PIXEL;
}

function css(value: number): string {
  return `${Number(value.toFixed(3))}pt`;
}
