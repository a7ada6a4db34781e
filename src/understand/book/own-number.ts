import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { addClass, element } from '../element.js';
import { isElement } from '../walk.js';

const NUMBER = String.raw`(\d+(?:[.\-–]\d+)*[a-z]?|[IVXLC]+)`;

/**
 * Marks the number that an author has given a caption in words (“Figure 1.”, “Abb. 3:”, “Table 2 –”), as that of a
 * caption that Lectern numbers is, and returns it: the text may refer to it, so that it stays. Undefined where there is
 * none: “Figure 8 knots” is no number. `labels` are what such captions are called, with `{n}` for the number.
 */
export function markOwnNumber(caption: Element, labels: readonly string[]): string | undefined {
  const [first, ...rest] = caption.children;
  if (!first) return undefined;
  const names = labels.flatMap(namesOf).join('|');
  const start = new RegExp(String.raw`^\s*((?:${names})(?:[.:：．]|(?=\s+[-–—]\s|\s*$)))`, 'iu');
  const found = start.exec(textOf(first));
  if (!found) return undefined;
  const [whole, words = ''] = found;
  if (first.type === 'text') {
    const after: ElementContent = { ...first, value: first.value.slice(whole.length) };
    caption.children = [element('span', { className: ['caption-number'] }, [words], caption), after, ...rest];
  } else if (isElement(first) && textOf(first).trim() === words) addClass(first, 'caption-number');
  else return undefined;
  return found.slice(2).find((number) => number !== undefined);
}

/** The label as it is, and its word shortened to three or four letters with a full stop. */
function namesOf(label: string): string[] {
  const [before = '', after = ''] = label.split('{n}').map((part) => part.trim());
  const whole = `${escaped(before)}\\s*${NUMBER}${escaped(after)}`;
  const short = /^\p{L}{5,}$/u.test(before) ? `${before.slice(0, 3)}${before[3]}?\\.\\s*${NUMBER}` : undefined;
  return short ? [whole, short] : [whole];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
