import type { Browser, Page } from 'puppeteer-core';
import type { Host } from '../../host.js';
import { composeCover, coverWords, SERIF_FAMILIES } from './compose-cover.js';
import { coverFonts } from './cover-fonts.js';
import type { CoverBook } from './cover-text.js';
import { COVER_HEIGHT, COVER_WIDTH } from './svg.js';

/**
 * The composed cover as PNG, drawn by the browser: the same bytes from the same browser. Undefined when the machine
 * has no font for some of its characters, which would then be boxes.
 */
export async function renderCover(book: CoverBook, browser: Browser, host: Host): Promise<Uint8Array | undefined> {
  const words = coverWords(book);
  const drawing = composeCover(book, { css: await coverFonts(words, host) });
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(true);
    await page.setViewport({ width: COVER_WIDTH, height: COVER_HEIGHT, deviceScaleFactor: 1 });
    await page.setContent(`<!DOCTYPE html><style>body{margin:0}svg{display:block}</style>${drawing}`, { timeout: 0 });
    if (!(await canDraw(words, page))) return undefined;
    return await page.screenshot({ type: 'png' });
  } finally {
    await page.close();
  }
}

// Runs in the page, whose globals TypeScript does not know here.
interface PageGlobals {
  readonly document: {
    readonly fonts: { load(font: string, text: string): Promise<unknown>; readonly ready: Promise<unknown> };
    createElement(name: 'canvas'): PageCanvas;
  };
}

interface PageCanvas {
  width: number;
  height: number;
  toDataURL(): string;
  getContext(kind: '2d'): { font: string; fillText(text: string, x: number, y: number): void };
}

/** Loads the fonts and compares each character's picture with that of a character no font has. */
function canDraw(words: string, page: Page): Promise<boolean> {
  const drawable = async (text: string, families: string) => {
    const { document } = globalThis as unknown as PageGlobals;
    await document.fonts.ready;
    const picture = (character: string) => {
      const canvas = document.createElement('canvas');
      canvas.width = 48;
      canvas.height = 48;
      const context = canvas.getContext('2d');
      context.font = `32px ${families}`;
      context.fillText(character, 4, 36);
      return canvas.toDataURL();
    };
    const missing = picture('\u{10FFFE}');
    return [...new Set(text)].every((character) => /\s/.test(character) || picture(character) !== missing);
  };
  return page.evaluate(drawable, words, SERIF_FAMILIES);
}
