import { type StructureNode, setAttribute } from './node.js';

/**
 * Takes over the attributes Chromium gives: `[<</O /Table /Scope /Column>> <</O /Table /RowSpan 1>>]`. Spans of one
 * cell and empty lists of headers say nothing.
 */
export function readAttributes(node: StructureNode, source: string): void {
  for (const [, owner, key, value] of source.matchAll(/<<\/O \/(\w+)\s*\/(\w+) ((?:\[[^\]]*\]|[^>])*)>>/g)) {
    const trimmed = value!.trim();
    if (/Span$/.test(key!) && trimmed === '1') continue;
    if (key === 'Headers' && /^\[\s*\]$/.test(trimmed)) continue;
    setAttribute(node, owner!, key!, trimmed);
  }
}
