import { describe, expect, it } from 'vitest';
import { isBlockContainer, isInline } from '../../../src/print/pdf/structure/element-kinds.js';
import { linkTargets } from '../../../src/print/pdf/structure/link-targets.js';
import type { StructureNode } from '../../../src/print/pdf/structure/node.js';
import { printedFigures } from '../../../src/print/pdf/structure/printed-figures.js';
import { printedLines } from '../../../src/print/pdf/structure/printed-lines.js';
import { placeGraphics } from '../../../src/print/pdf/structure/rules/place-graphics.js';
import { transformTree } from '../../../src/print/pdf/structure/transform-tree.js';
import {
  contentsOf,
  findElement,
  rebuildKids,
  textOfNode,
  visitElements,
} from '../../../src/print/pdf/structure/walk.js';
import { factsWith } from './facts.js';
import { content, node, show } from './tree-text.js';

const numbered = (tree: StructureNode, number: number): StructureNode => Object.assign(tree, { number });

describe('links', () => {
  it('lead from their element to that of their target', () => {
    const [link, dead, target] = [node('Link', 1), node('Link', 2), numbered(node('Sect'), 4)];
    const annotations = new Map([1, 2].map((number) => [number, { uri: `lectern:#${number === 1 ? 'a' : 'b'}` }]));
    const holders = new Map([
      [1, link],
      [2, dead],
    ]);
    const leads = linkTargets(node('Document', target), holders, annotations as never, new Map([['a', 4]]));
    expect([...leads]).toEqual([[link, target]]);
  });
});

describe('what is printed', () => {
  it('are lines with their block and the nearest element that is known', () => {
    const strong = node('Strong', 'bold');
    const paragraph = numbered(node('P', 'text', strong), 3);
    const lines = printedLines(node('Document', paragraph, node('P', 'more')));
    expect(lines.map(({ line, block, element }) => [line.text, block.type, element])).toEqual([
      ['text', 'P', 3],
      ['bold', 'P', 3],
      ['more', 'P', 0],
    ]);
    expect(lines[1]!.block).toBe(paragraph);
  });

  it('are figures with their pages', () => {
    const on = (page: number) => content('', { stream: { page } as never });
    const figures = [numbered(node('Figure', on(2)), 5), numbered(node('Figure'), 6), node('Figure', on(1))];
    expect(printedFigures(node('Document', ...figures))).toEqual([{ page: 2, element: 5 }]);
  });
});

describe('graphics', () => {
  it('have the box they cover on their first page, clipped to it', () => {
    const on = (page: number, box: [number, number, number, number]) => content('', { box, stream: { page } as never });
    const figure = node('Figure', on(0, [-5, 10.123456, 40, 60]), on(0, [30, 0, 300, 20]), on(1, [0, 0, 999, 999]));
    const inline = node('Formula', on(0, [1, 1, 2, 2]));
    const empty = node('Figure', on(0, [1, 1, 0, 0]));
    placeGraphics(node('Sect', figure, node('P', inline), empty), () => ({ width: 200, height: 100 }));
    const layout = ({ attributes }: StructureNode) => attributes && [...attributes.get('Layout')!];
    expect([figure, inline, empty].map(layout)).toEqual([
      [
        ['BBox', '[0 0 200 60]'],
        ['Placement', '/Block'],
      ],
      [['BBox', '[1 1 2 2]']],
      undefined,
    ]);
  });
});

describe('walking', () => {
  const tree = () => node('Document', node('P', 'a', node('Em', 'b')), 'c');

  it('visits parents before their kids, and rebuilds kids before their parents', () => {
    const visited: string[] = [];
    visitElements(tree(), ({ type }) => visited.push(type));
    expect(visited).toEqual(['Document', 'P', 'Em']);
    const rebuilt: string[] = [];
    const whole = tree();
    rebuildKids(whole, ({ type, kids }) => {
      rebuilt.push(type);
      return kids.slice(0, 1);
    });
    expect([rebuilt, show(whole)]).toEqual([['Em', 'P', 'Document'], 'Document(P(a))']);
  });

  it('finds contents, texts and elements in order', () => {
    expect(contentsOf(tree()).map(({ lines }) => lines[0]!.text)).toEqual(['a', 'b', 'c']);
    expect(textOfNode(tree())).toBe('abc');
    expect(findElement(tree(), ({ type }) => type !== 'P')?.type).toBe('Em');
    expect(findElement(tree(), ({ type }) => type === 'Document')).toBeUndefined();
  });
});

describe('kinds of elements', () => {
  it('flow with text, or hold blocks', () => {
    expect(['Sect', 'BlockQuote', 'P', 'Span'].map(isBlockContainer)).toEqual([true, true, false, false]);
    const kids = [node('Em'), node('NonStruct', 'a', node('Span')), node('NonStruct', node('P')), node('P')];
    expect(kids.map(isInline)).toEqual([true, true, false, false]);
  });
});

describe('all rules together', () => {
  it('make of the browser’s tree one that readers know', () => {
    const list = node('L', node('LI', node('Lbl', ''), node('NonStruct', 'item')));
    const tree = node(
      'Document',
      node('NonStruct', node('H2', node('NonStruct', 'Title')), node('P'), node('NonStruct', 'loose'), list),
      node('Table', node('TR', node('TH', 'h')), node('TR', node('TD', 'd'))),
    );
    transformTree(tree, {
      facts: factsWith(),
      ua2: false,
      leads: new Map(),
      pageSize: () => ({ width: 100, height: 100 }),
    });
    expect(show(tree)).toBe(
      'Document(H1(Title) P(loose) L(LI(Lbl(·) LBody(item))) Table(THead(TR(TH(h))) TBody(TR(TD(d)))))',
    );
  });
});
