import type { PlannedPage } from './plan-pages.js';

/**
 * Running heads and folios as counter styles with one symbol per page: `counter(page, folio)`. The only way to text that
 * differs page by page in Chromium's margin boxes, and it lets themes place them where they like.
 */
export function furniture(pages: readonly PlannedPage[]): string {
  return [
    counterStyle(
      'folio',
      pages.map(({ folio }) => folio),
    ),
    counterStyle(
      'verso-head',
      pages.map(({ verso }) => verso),
    ),
    counterStyle(
      'recto-head',
      pages.map(({ recto }) => recto),
    ),
  ].join('\n');
}

function counterStyle(name: string, symbols: readonly string[]): string {
  const list = symbols.length > 0 ? symbols.map(quote).join(' ') : '""';
  return `@counter-style ${name}{system:fixed 1;symbols:${list};suffix:"";fallback:nothing}`;
}

/** A CSS string (CSS Syntax 4 §4.3.5). `<` is escaped too, because the rules stand in an HTML `style` element. */
function quote(text: string): string {
  return `"${text.replace(/[\u0000-\u001f"\\<]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}
