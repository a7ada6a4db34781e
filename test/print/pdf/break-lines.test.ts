import { expect, it } from 'vitest';
import type { MarkedContent } from '../../../src/print/pdf/content/marked-content.js';
import { type StructureNode, structureNode } from '../../../src/print/pdf/structure/node.js';
import { breakLines } from '../../../src/print/pdf/structure/rules/break-lines.js';

const content = (text: string) => ({ kind: 'content', lines: [{ text }] }) as unknown as MarkedContent;

function show(node: StructureNode): string {
  const kids = node.kids.map((kid) =>
    kid.kind === 'element' ? show(kid) : kid.kind === 'content' ? kid.lines[0]!.text : '→',
  );
  return `${node.type}(${kids.join(' ')})`;
}

it('gives each line of code an element, and repeats what goes over several lines', () => {
  const broken = (ua2: boolean) => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(content);
    const code = structureNode('Code', [a!, structureNode('Span', [b!, c!]), d!]);
    const root = structureNode('Document', [structureNode('P', [code])]);
    breakLines(root, new Set([b!]), ua2);
    return show(root);
  };
  expect(broken(false)).toBe('Document(Div(P(Code(a Span(b))) P(Code(Span(c) d))))');
  expect(broken(true)).toBe('Document(P(Sub(Code(a Span(b))) Sub(Code(Span(c) d))))');
});

it('divides no link, and no paragraph whose last line alone is ended', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(content);
  const link = structureNode('Link', [a!, b!, { kind: 'object', annotation: 1, page: 0 }]);
  const root = structureNode('Document', [structureNode('P', [link]), structureNode('P', [c!])]);
  breakLines(root, new Set([a!, c!]), false);
  expect(show(root)).toBe('Document(P(Link(a b →)) P(c))');
});
