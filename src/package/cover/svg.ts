import { attributesXml } from '../xml-element.js';
import { escapeXml } from '../xml-text.js';
import type { SetLines } from './balance-lines.js';

/** Size of every generated cover: what stores ask for (1.6:1, Google Play up to 7,200 px, Kindle from 1,600 × 2,560). */
export const COVER_WIDTH = 1600;
export const COVER_HEIGHT = 2560;

/** Rounded to a hundredth, so that the text of the drawing is short and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function shape(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  return `<${name}${attributesXml(attributes)}/>`;
}

export interface TextStyle {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly leading: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle';
  readonly direction: 'ltr' | 'rtl';
  readonly weight?: number;
  readonly italic?: boolean;
  readonly family: 'serif' | 'sans';
  readonly spacing?: number;
}

/** One `text` element for each line, as neither wrapping nor shaping across lines exists in SVG 1.1. */
export function textBlock({ lines, size }: SetLines, style: TextStyle): string {
  return lines
    .map((line, index) => {
      const attributes = {
        class: style.family,
        x: round(style.x),
        y: round(style.y + size * (style.leading * index + (style.leading - 1) / 2 + 0.8)),
        'font-size': round(size),
        'font-weight': style.weight,
        'font-style': style.italic ? 'italic' : undefined,
        'letter-spacing': style.spacing === undefined ? undefined : round(style.spacing * size),
        'text-anchor': style.anchor,
        direction: style.direction === 'rtl' ? 'rtl' : undefined,
        fill: style.fill,
      };
      return `<text${attributesXml(attributes)}>${escapeXml(line)}</text>`;
    })
    .join('\n');
}

/** Height of the block from the top of its first line to the bottom of its last. */
export function blockHeight({ lines, size }: SetLines, leading: number): number {
  return lines.length * size * leading;
}
