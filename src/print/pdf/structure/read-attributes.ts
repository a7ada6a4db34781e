import { type StructureNode, setAttribute } from './node.js';

/**
 * Takes over the attributes Chromium gives: `[<</O /Table /Scope /Column>> <</O /Table /RowSpan 1>>]`. Spans of one
 * cell and empty lists of headers say nothing; headers get the names that `identifier` gives their cells.
 */
export function readAttributes(node: StructureNode, source: string, identifier: (chromium: string) => string): void {
  for (const [, owner, key, value] of source.matchAll(/<<\/O \/(\w+)\s*\/(\w+) ((?:\[[^\]]*\]|[^>])*)>>/g)) {
    const trimmed = value!.trim();
    if (/Span$/.test(key!) && trimmed === '1') continue;
    if (key === 'Headers' && /^\[\s*\]$/.test(trimmed)) continue;
    const renamed =
      key === 'Headers' ? trimmed.replace(/\((\w+)\)/g, (_, id: string) => `(${identifier(id)})`) : trimmed;
    setAttribute(node, owner!, key!, renamed);
  }
}
