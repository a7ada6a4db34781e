import { composedDashes } from '../prepare/compose-dashes.js';
import type { PlannedPage } from './plan-pages.js';

/**
 * Running heads and folios as counter styles with one symbol per page: `counter(page, folio)`. The only way to text that
 * differs page by page in Chromium's margin boxes, and it lets themes place them where they like.
 */
export function furniture(pages: readonly PlannedPage[], direction: 'ltr' | 'rtl'): string {
  const heads = { verso: pages.map(({ verso }) => verso), recto: pages.map(({ recto }) => recto) };
  const [left, right] = direction === 'rtl' ? [heads.recto, heads.verso] : [heads.verso, heads.recto];
  const folios = pages.map(({ folio }) => folio);
  return [counterStyle('folio', folios), counterStyle('left-head', left), counterStyle('right-head', right)].join('\n');
}

function counterStyle(name: string, symbols: readonly string[]): string {
  const list = symbols.length > 0 ? symbols.map(quote).join(' ') : '""';
  return `@counter-style ${name}{system:fixed 1;symbols:${list};suffix:"";fallback:nothing}`;
}

/** A CSS string (CSS Syntax 4 §4.3.5). `<` is escaped too, because the rules stand in an HTML `style` element. */
function quote(text: string): string {
  return `"${composedDashes(text).replace(/[\u0000-\u001f"\\<]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}
