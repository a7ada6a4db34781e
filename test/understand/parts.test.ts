import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/understand/syntax/blocks.js';
import { markdownParser } from '../../src/understand/syntax/markdown-parser.js';

const folder = join(import.meta.dirname, 'in');
const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const inParts = (size: number) => markdownParser({ math: true }, size).freeze();
const whole = inParts(Number.POSITIVE_INFINITY);
const cut = inParts(1);

describe('a text parsed in parts', () => {
  it.each<readonly [string, string]>([
    ...texts,
    ['line ends of Windows', 'a\r\n\r\nb\r\n\r\nc\r\n\r\nd\r\n\r\n*e*\r\n\r\nf'],
    ['names defined after', '[a], [^1]\n\nb\n\nc\n\nd\n\n[^1]: e\n\n[A]: /a\n'],
    ['what begins like a definition', '[a]\n\nb\n\nc\n\n[a]: /a b\n\n[a]: /a "b\n\nc"\n\nd\n\ne'],
    ['a term far from its definition', 'a\n\nb\n\nc\n\nterm\n\n: definition\n\nd\n\ne'],
    ['a fence without an end', 'a\n\nb\n\nc\n\n```\n\nd\n\ne\n\nf'],
    ['a loose list and code in it', 'a\n\nb\n\n- c\n\n      d\n\n- e\n\nf\n\n    g\n\nh'],
    ['marks of byte order', 'a\n\n\uFEFFb\n\n\uFEFFc\n\n\uFEFFd\n\n\uFEFFe'],
  ])('is the same tree as in one: %s', (_, text) => {
    expect(cut.parse(text)).toEqual(whole.parse(text));
  });

  it('is cut between blocks only, and near the size asked for', () => {
    const text = `${'a b c d e f\n\n'.repeat(100)}- ${'x\n\n  '.repeat(100)}y\n\n${'z\n\n'.repeat(100)}`;
    const { parts } = blocksOf(text, [], 130);
    expect(parts.join('')).toBe(text);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter((part) => part.length > 130)).toHaveLength(1);
    expect(parts.every((part) => part.endsWith('\n\n'))).toBe(true);
  });
});
