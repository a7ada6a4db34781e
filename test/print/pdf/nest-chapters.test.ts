import { expect, it } from 'vitest';
import { type StructureNode, structureNode } from '../../../src/print/pdf/structure/node.js';
import { nestChapters } from '../../../src/print/pdf/structure/rules/nest-chapters.js';

const chapters = [
  ['preface', 0],
  ['part', 0],
  ['one', 1],
  ['one-a', 2],
  ['two', 1],
  ['part-2', 0],
  ['three', 1],
  ['glossary', 0],
] as const;

function show(node: StructureNode, names: ReadonlyMap<number, string>): string {
  const kids = node.kids.flatMap((kid) => (kid.kind === 'element' ? [show(kid, names)] : []));
  return `${names.get(node.number) ?? node.type}${kids.length > 0 ? `(${kids.join(' ')})` : ''}`;
}

it('puts chapters into their parts, and leaves generated pages where they are', () => {
  const targets = new Map(chapters.map(([id], index) => [id as string, index + 1]));
  const sections = chapters.map((_, index) => Object.assign(structureNode('Sect'), { number: index + 1 }));
  const root = structureNode('Document', [structureNode('Sect'), ...sections]);
  nestChapters(root, { chapters: chapters.map(([id, depth]) => ({ id, depth })), targets });
  const names = new Map([...targets].map(([id, number]) => [number, id]));
  expect(show(root, names)).toBe('Document(Sect preface part(one(one-a) two) part-2(three) glossary)');
});
