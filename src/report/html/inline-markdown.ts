import type { ElementContent } from 'hast';
import { h } from 'hastscript';

const INLINE = /`([^`]+)`|\[([^\]]+)\]\([^)\s]*\)|\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/** The Markdown that the catalogue's sentences use: code, emphasis, and links, which lead nowhere from a report. */
export function inlineMarkdown(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, link, strong, emphasis] = match;
    if (match.index > end) nodes.push({ type: 'text', value: text.slice(end, match.index) });
    if (code !== undefined) nodes.push(h('code', code));
    else if (strong !== undefined) nodes.push(h('strong', strong));
    else if (emphasis !== undefined) nodes.push(h('em', emphasis));
    else nodes.push({ type: 'text', value: link ?? whole });
    end = match.index + whole.length;
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) });
  return nodes;
}

/** A message with its code set as code: what else looks like Markdown in it is the manuscript's, and stays as it is. */
export function codeSpans(text: string): ElementContent[] {
  return text.split(/`([^`]+)`/).flatMap((part, index): ElementContent[] => {
    if (part === '') return [];
    return [index % 2 ? h('code', part) : { type: 'text', value: part }];
  });
}
