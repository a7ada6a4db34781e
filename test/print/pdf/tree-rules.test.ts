import { describe, expect, it } from 'vitest';
import { LAYOUT_ARTIFACT, REPEATED_ARTIFACT } from '../../../src/print/pdf/content/page-artifacts.js';
import { nameTypesForUa2 } from '../../../src/print/pdf/structure/name-types-ua2.js';
import { type StructureNode, setAttribute } from '../../../src/print/pdf/structure/node.js';
import { applyFacts } from '../../../src/print/pdf/structure/rules/apply-facts.js';
import { completeHeaders } from '../../../src/print/pdf/structure/rules/complete-headers.js';
import { discardArtifacts } from '../../../src/print/pdf/structure/rules/discard-artifacts.js';
import { flattenGraphics } from '../../../src/print/pdf/structure/rules/flatten-graphics.js';
import { groupRows } from '../../../src/print/pdf/structure/rules/group-rows.js';
import { hoistAnonymous } from '../../../src/print/pdf/structure/rules/hoist-anonymous.js';
import { levelHeadings } from '../../../src/print/pdf/structure/rules/level-headings.js';
import { placeCaptions } from '../../../src/print/pdf/structure/rules/place-captions.js';
import { pruneEmpty } from '../../../src/print/pdf/structure/rules/prune-empty.js';
import { discardRepeatedHeads } from '../../../src/print/pdf/structure/rules/repeated-heads.js';
import { shapeContents } from '../../../src/print/pdf/structure/rules/shape-contents.js';
import { shapeLists } from '../../../src/print/pdf/structure/rules/shape-lists.js';
import { shapeNotes } from '../../../src/print/pdf/structure/rules/shape-notes.js';
import { shapeRuby } from '../../../src/print/pdf/structure/rules/shape-ruby.js';
import { wrapLooseText } from '../../../src/print/pdf/structure/rules/wrap-loose-text.js';
import type { TaggedElement } from '../../../src/print/print-facts.js';
import { content, node, show } from './tree-text.js';

/** The tree after a rule. */
function changed(rule: (tree: StructureNode) => void, tree: StructureNode): string {
  rule(tree);
  return show(tree);
}

const stated = (tree: StructureNode, facts: Partial<TaggedElement> & Pick<TaggedElement, 'type'>): StructureNode =>
  Object.assign(tree, { facts: { name: 'x', ...facts } });
const attribute = (tree: StructureNode, owner: string, key: string) => tree.attributes?.get(owner)?.get(key);

describe('elements', () => {
  it('take the type that the document states, and keep Chromium’s where a fact is no type', () => {
    const tree = node(
      'Document',
      stated(node('NonStruct', 'a'), { type: 'Sect' }),
      stated(node('P', 'b'), { type: 'Div' }),
    );
    expect(changed(applyFacts, tree)).toBe('Document(Sect(a) P(b))');
  });
  it('that say nothing go, and a bare block of text becomes a paragraph', () => {
    const tree = node('Document', node('NonStruct', node('NonStruct', 'a')), node('P', node('NonStruct', 'b')));
    expect(changed(hoistAnonymous, tree)).toBe('Document(P(a) P(b))');
    expect(changed(hoistAnonymous, node('P', node('NonStruct', 'a', 7)))).toBe('P(Link(a →7))');
  });
  it('without content go, but for cells', () => {
    const tree = node('Document', node('P', node('Span')), node('TR', node('TD')), node('P', node('Span', 'a')));
    expect(changed(pruneEmpty, tree)).toBe('Document(TR(TD) P(a))');
  });
  it('that hold blocks hold no loose text', () => {
    expect(changed(wrapLooseText, node('Sect', 'a', node('Em', 'b'), node('P', 'c'), 'd'))).toBe(
      'Sect(P(a Em(b)) P(c) P(d))',
    );
    expect(changed(wrapLooseText, node('LBody', 'a', node('L')))).toBe('LBody(a L)');
    const code = stated(node('Code', 'x'), { type: 'Code', block: true });
    expect(changed(wrapLooseText, node('LBody', 'a', code, 'b'))).toBe('LBody(P(a) P(Code(x)) P(b))');
  });
  it('that are artifacts, and what only decorates, leave the tree', () => {
    const rule = content('');
    const border = content('');
    const tree = node('Document', node('Artifact', rule), node('P', 'a', border), node('Figure', ''));
    expect(changed(discardArtifacts, tree)).toBe('Document(P(a) Figure(·))');
    expect([rule.artifact, border.artifact]).toEqual([LAYOUT_ARTIFACT, LAYOUT_ARTIFACT]);
  });
});

describe('headings', () => {
  it('leave out no level', () => {
    expect(changed(levelHeadings, node('Document', node('H3'), node('H6'), node('H'), node('H1')))).toBe(
      'Document(H1 H2 H3 H1)',
    );
  });
});

describe('figures', () => {
  it('are one thing, and the element around one is a group', () => {
    const inner = Object.assign(node('Figure', node('NonStruct', 'Hi')), { alt: 'x' });
    const tree = node(
      'Document',
      stated(node('Figure', inner, node('Caption', 'c')), { type: 'Figure', name: 'figure' }),
    );
    expect(changed((root) => flattenGraphics(root, 'Div'), tree)).toBe('Document(Div(Figure(Hi) Caption(c)))');
  });
  it('that hold one table give it their caption', () => {
    const figure = stated(node('Div', node('Table', node('TR')), node('Caption', 'c')), {
      type: 'Figure',
      name: 'figure',
    });
    expect(changed(placeCaptions, node('Document', figure))).toBe('Document(Div(Table(TR Caption(c))))');
  });
});

describe('lists', () => {
  it('have labels and bodies, and say how they are numbered', () => {
    const list = node('L', node('LI', node('Lbl', 'iv. '), 'a', node('L', node('LI', node('Lbl', ''), 'b'))));
    expect(changed(shapeLists, node('Document', list))).toBe(
      'Document(L(LI(Lbl(iv. ) LBody(a L(LI(Lbl(·) LBody(b)))))))',
    );
    expect(attribute(list, 'List', 'ListNumbering')).toBe('/LowerRoman');
  });
  it('take terms and definitions for items', () => {
    const list = node(
      'L',
      node('Lbl', 'a'),
      node('Lbl', 'b'),
      node('LBody', '1'),
      node('LBody', '2'),
      node('Lbl', 'c'),
    );
    expect(changed(shapeLists, list)).toBe('L(LI(Lbl(a) Lbl(b) LBody(1) LBody(2)) LI(Lbl(c)))');
  });
  it('never say None where there are labels, and take those out of entries', () => {
    const list = node('L', node('LI', node('BibEntry', node('Lbl', ''), 'Blake')));
    setAttribute(list, 'List', 'ListNumbering', '/None');
    // The label moves first: what the list says follows from it.
    expect(changed(shapeLists, list)).toBe('L(LI(Lbl(·) LBody(BibEntry(Blake))))');
    expect(attribute(list, 'List', 'ListNumbering')).toBe('/Disc');
  });
});

describe('tables', () => {
  const header = (text: string) => node('TH', text);

  it('have row groups, and every header a direction', () => {
    const [column, row] = [header('c'), header('r')];
    const table = node('Table', node('TR', column), node('TR', row, node('TD', '1')));
    expect(changed((root) => groupRows(root, new Map()), node('Document', table))).toBe(
      'Document(Table(THead(TR(TH(c))) TBody(TR(TH(r) TD(1)))))',
    );
    expect([column, row].map((cell) => attribute(cell, 'Table', 'Scope'))).toEqual(['/Column', '/Row']);
  });
  it('name all headers of a cell that spans', () => {
    const [a, b, one, two] = ['a', 'b', '1', '2'].map(header) as [
      StructureNode,
      StructureNode,
      StructureNode,
      StructureNode,
    ];
    for (const cell of [a, b]) setAttribute(cell, 'Table', 'Scope', '/Column');
    for (const cell of [one, two]) setAttribute(cell, 'Table', 'Scope', '/Row');
    const wide = node('TD', 'x');
    setAttribute(wide, 'Table', 'ColSpan', '2');
    setAttribute(wide, 'Table', 'RowSpan', '2');
    a.id = 'a';
    completeHeaders(node('Table', node('TR', node('TD'), a, b), node('TBody', node('TR', one, wide), node('TR', two))));
    expect(attribute(wide, 'Table', 'Headers')).toBe('[(a) (lectern-span-1) (lectern-span-2) (lectern-span-3)]');
    expect([a, b, one, two].map(({ id }) => id)).toEqual(['a', 'lectern-span-1', 'lectern-span-2', 'lectern-span-3']);
  });
  it('take the headers that the document names', () => {
    const cell = stated(node('TD', '1'), { type: 'TD', headers: ['mon', 'none'] });
    const named = stated(header('Monday'), { type: 'TH', id: 'mon' });
    applyFacts(node('Table', node('TR', named, cell)));
    expect([named.id, attribute(cell, 'Table', 'Headers')]).toEqual(['cell-mon', '[(cell-mon)]']);
  });
  it('have their head once', () => {
    const on = (page: number) => content('Head', { stream: { page } as never });
    const copy = on(1);
    const tree = node('Table', node('THead', node('TR', node('TH', on(0), copy))));
    expect(changed(discardRepeatedHeads, tree)).toBe('Table(THead(TR(TH(Head))))');
    expect(copy.artifact).toBe(REPEATED_ARTIFACT);
  });
});

describe('references', () => {
  it('make entries of the contents', () => {
    const link = node('Link', 'One', 1);
    const target = node('Sect');
    const contents = stated(node('TOC', node('L', node('LI', node('LBody', link)))), { type: 'TOC' });
    const tree = node('Document', contents, target);
    expect(changed((root) => shapeContents(root, new Map([[link, target]])), tree)).toBe(
      'Document(Sect(TOC(TOCI(Reference(Link(One →1))))) Sect)',
    );
  });
  it('join notes and their calls', () => {
    const link = node('Link', '1', 1);
    const note = stated(node('Note', node('P', 'n')), { type: 'Note', id: 'n1', noteType: 'endnote' });
    const tree = node('Document', node('P', link), node('L', note));
    expect(changed((root) => shapeNotes(root, new Map([[link, note]])), tree)).toBe(
      'Document(P(Reference(Link(1 →1))) Note(P(n)))',
    );
    expect([note.id, note.references?.map(({ type }) => type)]).toEqual(['note-n1', ['Reference']]);
    expect(changed(nameTypesForUa2, note)).toBe('FENote(P(n))');
    expect(attribute(note, 'FENote', 'NoteType')).toBe('/Endnote');
  });
  it('give every ruby text its base', () => {
    const ruby = node('Ruby', '東', node('RP', '('), node('RT', 'とう'), '京', node('RT', 'きょう'));
    expect(changed(shapeRuby, node('P', ruby))).toBe('P(Ruby(RB(東) RT(とう)) Ruby(RB(京) RT(きょう)))');
  });
});
