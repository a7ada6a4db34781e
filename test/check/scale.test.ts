import type { Element, ElementContent } from 'hast';
import { expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import type { Publication } from '../../src/model/publication.js';
import { bookOf } from './book.js';

/** A book whose only chapter holds `content`: trees that no reading of Markdown would take long for, checked alone. */
async function bookWith(content: readonly ElementContent[]): Promise<Publication> {
  const book = await bookOf({ '1.md': '# One\n\nText.\n' });
  const chapter = book.chapters[0]!;
  return { ...book, chapters: [{ ...chapter, tree: { type: 'root', children: [element('section', content)] } }] };
}

function element(tagName: string, children: readonly ElementContent[] | string = [], properties = {}): Element {
  const content = typeof children === 'string' ? [{ type: 'text' as const, value: children }] : [...children];
  return { type: 'element', tagName, properties, children: content };
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Each takes milliseconds of processor time when the work grows with the size, and minutes when it grows with its square. */
const CASES: Readonly<Record<string, () => readonly ElementContent[]>> = {
  'a million letters without a space': () => [element('p', 'x'.repeat(1e6))],
  'a million Chinese letters': () => [element('p', '字'.repeat(1e6))],
  'a million dots': () => [element('h2', `${'.'.repeat(1e6)}x`), element('a', `${'.'.repeat(1e6)}x`, { href: '#a' })],
  'a million hyphenated capitals': () => [element('p', `${'A-'.repeat(5e5)}a`)],
  'a million capitals and spaces': () => [element('p', `${'A B '.repeat(25e4)}a`)],
  'a million colons': () => [element('p', ':'.repeat(1e6)), element('p', '://'.repeat(3e5))],
  'a million spaces': () => [element('p', `a${'\u{A0}'.repeat(1e6)}`), element('p', `- ${' '.repeat(1e6)}x`)],
  'fifty thousand bullets': () => many(5e4, () => element('p', '• one')),
  'fifty thousand bold lines': () => many(5e4, (n) => element('p', [element('strong', `Title ${n}`)])),
  'a hundred thousand rows': () => [
    element(
      'table',
      many(1e5, () => element('tr', [element('td', 'a')])),
    ),
  ],
  'three hundred thousand lines of code': () => [element('pre', [element('code', 'a\n'.repeat(3e5))])],
  'a cell of three hundred thousand words': () => [
    element('table', [element('tr', [element('th', 'a '.repeat(3e5))])]),
  ],
  'twenty thousand sounds': () => [
    element(
      'div',
      many(2e4, () => element('audio')),
    ),
  ],
  'a hundred nested divisions of much text': () => [
    many(100, () => 0).reduce<Element>(
      (inner) => element('div', [inner, element('p', 'word '.repeat(1000))]),
      element('div'),
    ),
  ],
};

it.each(Object.entries(CASES))('is not held up by %s', async (_, content) => {
  const book = await bookWith(content());
  const start = process.cpuUsage();
  check(book);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(10_000);
});
