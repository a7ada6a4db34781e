import type { PageOptions } from '../model/config.js';
import type { Settings } from './settings.js';

/** Trim sizes by name: width and height as CSS lengths. */
export const pageSizes: Readonly<Record<string, { readonly width: string; readonly height: string }>> = {
  a4: { width: '210mm', height: '297mm' },
  a5: { width: '148mm', height: '210mm' },
  a6: { width: '105mm', height: '148mm' },
  b5: { width: '176mm', height: '250mm' },
  letter: { width: '8.5in', height: '11in' },
  '5x8': { width: '5in', height: '8in' },
  '5.5x8.5': { width: '5.5in', height: '8.5in' },
  '6x9': { width: '6in', height: '9in' },
  '7x10': { width: '7in', height: '10in' },
};

const MARGINS = { top: '16mm', bottom: '19mm', inner: '19mm', outer: '15mm' };
const LARGE_MARGINS = { top: '24mm', bottom: '26mm', inner: '28mm', outer: '24mm' };
/** From this width on a page gets the larger margins. */
const LARGE_PAGE = 170;

/** Decides width, height and margins: written ones first, then those of the named size. */
export function resolvePage(page: NonNullable<Settings['page']>): PageOptions {
  const own = page.width !== undefined && page.height !== undefined;
  const named = pageSizes[page.size ?? 'a5'] ?? pageSizes.a5!;
  const width = page.width ?? named.width;
  const height = page.height ?? named.height;
  const margins = millimetres(width) >= LARGE_PAGE ? LARGE_MARGINS : MARGINS;
  return {
    size: own ? 'custom' : (page.size ?? 'a5'),
    width,
    height,
    margins: { ...margins, ...page.margins },
    recto: page.recto ?? true,
  };
}

const UNITS: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  px: 25.4 / 96,
  q: 0.25,
};

/** A CSS length in millimetres; NaN when it is none. */
export function millimetres(length: string): number {
  const match = /^(\d+(?:\.\d+)?|\.\d+)(mm|cm|in|pt|pc|px|q)$/i.exec(length.trim());
  return match ? Number(match[1]) * UNITS[match[2]!.toLowerCase()]! : Number.NaN;
}
