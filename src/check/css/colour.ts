import { COLOUR_NAMES } from './colour-names.js';

/** sRGB, each part 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** An opaque CSS colour given as name, hexadecimal or `rgb()`; undefined for anything that is not known before rendering. */
export function parseColour(value: string): Colour | undefined {
  const text = value.trim().toLowerCase();
  const hex = COLOUR_NAMES.get(text) ?? /^#([0-9a-f]{3}|[0-9a-f]{6})$/u.exec(text)?.[1];
  if (hex !== undefined) return fromHex(hex.length === 3 ? hex.replace(/./gu, '$&$&') : hex);
  const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/u.exec(text);
  return parts === null ? undefined : [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

function fromHex(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
