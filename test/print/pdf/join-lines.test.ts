import { expect, it } from 'vitest';
import { joinLines, type LineInContent } from '../../../src/print/pdf/content/join-lines.js';

const lineOf = (text: string) => {
  const line = { text, end: 10, size: 10, fontName: 'F1', font: { space: 3, width: 1, variants: [] } };
  return { line, content: { stream: { edits: [], fonts: new Map() } } } as unknown as LineInContent;
};

const joined = (...texts: string[]) => {
  const lines = texts.map(lineOf);
  const nowhere = () => {
    throw new Error('the font has a space of its own');
  };
  joinLines(lines, [...texts.slice(1).map(() => 'space' as const), 'none'], nowhere);
  return { text: lines.map(({ line }) => line.text).join(''), edits: lines[0]!.content.stream.edits.length };
};

it('gives a line the space that its end lost, and no second one', () => {
  expect(joined('While you', 'write')).toEqual({ text: 'While you write', edits: 1 });
  expect(joined('check ', 'is')).toEqual({ text: 'check is', edits: 0 });
  expect(joined('check', ' is enough')).toEqual({ text: 'check is enough', edits: 0 });
});
