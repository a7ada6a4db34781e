import { expect, it } from 'vitest';
import { parseXml } from '../../src/verify/xml/parse-xml.js';
import { elements } from '../../src/verify/xml/select.js';

const parse = (text: string) => parseXml(new TextEncoder().encode(text));

it('walks a tree in document order', () => {
  const root = parse('<a>x<b><c/>y<d/></b><e><f/></e></a>');
  expect([...elements(root)].map(({ name }) => name).join('')).toBe('abcdef');
  expect([...elements(root.children[1] as typeof root)].map(({ name }) => name).join('')).toBe('bcd');
});

it('walks a deep tree of many elements as fast as a flat one', () => {
  const many = '<c/>'.repeat(200_000);
  const root = parse(`${'<b>'.repeat(400)}${many}${'</b>'.repeat(400)}`);
  const start = process.cpuUsage();
  let count = 0;
  for (const _ of elements(root)) count++;
  const { user, system } = process.cpuUsage(start);
  expect(count).toBe(200_400);
  expect((user + system) / 1000).toBeLessThan(1_500);
});
