import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Place } from '../../diagnostic.js';

/** Text of the book in the report's English: with its own language and direction (WCAG 2.2 SC 3.1.2). */
export function manuscriptText(text: string, language?: string): Element {
  return h('bdi', { ...(language && { lang: language }) }, text);
}

/** `chapter-3.md:41:7`, as editors understand it. */
export function placeText({ file, line, column }: Place): Element {
  const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
  return h('code', { className: ['place'] }, `${file || 'generated'}${position}`);
}
