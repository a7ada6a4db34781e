import { PDFContext, PDFDict, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { addOutputIntent } from '../../../src/print/pdf/colour/output-intent.js';
import { associateMathml } from '../../../src/print/pdf/document/associated-files.js';
import { findDestinations } from '../../../src/print/pdf/document/destinations.js';
import { goTo } from '../../../src/print/pdf/document/go-to.js';
import { writeOutline } from '../../../src/print/pdf/document/outline.js';
import type { NumberedObject } from '../../../src/print/pdf/file/write-pdf.js';
import { elementAttributes } from '../../../src/print/pdf/structure/element-attributes.js';
import { setAttribute, structureNode } from '../../../src/print/pdf/structure/node.js';
import { readGlyphMetrics } from '../../../src/print/pdf/text/glyph-widths.js';
import type { TaggedElement } from '../../../src/print/print-facts.js';
import { content } from './tree-text.js';

const pageObject = (page: number) => 100 + page;

function numbers(from: number): () => number {
  let last = from - 1;
  return () => ++last;
}

function heading(number: number, box: [number, number, number, number], page = 0) {
  const mark = content('x');
  const node = structureNode('H1', [{ ...mark, box, stream: { ...mark.stream, page } }]);
  node.number = number;
  node.object = 7;
  return node;
}

describe('a destination', () => {
  it('is the upper left corner of the first content with an area', () => {
    const root = structureNode('Document', [heading(1, [1, 1, 0, 0]), heading(2, [10.6, 20, 30, 40.2], 3)]);
    const found = findDestinations(
      root,
      new Map([
        ['empty', 1],
        ['a', 2],
        ['same', 2],
        ['absent', 9],
      ]),
    );
    expect([...found].map(([id, { page, left, top }]) => [id, page, left, top])).toEqual([
      ['a', 3, 10, 41],
      ['same', 3, 10, 41],
    ]);
  });

  it('names the structure element, too, in PDF/UA-2', () => {
    const destination = { page: 2, left: 10, top: 41, element: heading(1, [0, 0, 1, 1]) };
    expect(goTo(destination, { pageObject, ua2: false })).toBe('<</S/GoTo/D[102 0 R/XYZ 10 41 0]>>');
    expect(goTo(destination, { pageObject, ua2: true })).toBe(
      '<</S/GoTo/D[102 0 R/XYZ 10 41 0]/SD[7 0 R/XYZ 10 41 0]>>',
    );
  });
});

describe('the outline', () => {
  const destinations = new Map([['a', { page: 0, left: 1, top: 2, element: structureNode('H1') }]]);

  it('has its levels linked, the first open, and what leads nowhere without an action', () => {
    const objects: NumberedObject[] = [];
    const items = [
      { id: 'a', title: 'A', children: [{ id: 'b', title: 'B', children: [] }] },
      { id: 'c', title: 'C', children: [] },
    ];
    const context = { pageObject, ua2: false, next: numbers(1) };
    expect(writeOutline(items, destinations, context, objects)).toBe(1);
    const written = new Map(objects.map(({ number, value }) => [number, String(value)]));
    expect(written.get(1)).toBe('<</Type/Outlines/First 2 0 R/Last 3 0 R/Count 2>>');
    expect(written.get(2)).toMatch(/\/Parent 1 0 R\/Next 3 0 R\/First 4 0 R\/Last 4 0 R\/Count -1\/A <<\/S\/GoTo/);
    expect(written.get(3)).toMatch(/\/Parent 1 0 R\/Prev 2 0 R>>$/);
    expect(written.get(4)).toMatch(/\/Parent 2 0 R>>$/);
  });

  it('is none when there is nothing to list', () => {
    const objects: NumberedObject[] = [];
    expect(writeOutline([], destinations, { pageObject, ua2: false, next: numbers(1) }, objects)).toBeUndefined();
    expect(objects).toEqual([]);
  });
});

describe('associated files', () => {
  it('are the MathML of formulas, each with a specification of its own', () => {
    const formula = structureNode('Formula');
    formula.facts = { mathml: '<math><mi>é</mi></math>' } as TaggedElement;
    const root = structureNode('Document', [formula, structureNode('Formula')]);
    const objects: NumberedObject[] = [];
    const { byElement, files } = associateMathml(root, PDFContext.create(), '2026-01-02', numbers(5), objects);
    expect(files).toEqual([6]);
    expect([...byElement]).toEqual([[formula, 6]]);
    expect(String(objects[1]!.value)).toMatch(/\/AFRelationship\/Supplement\/EF<<\/F 5 0 R\/UF 5 0 R>>/);
    const { dict } = objects[0]!.value as unknown as PDFRawStream;
    expect(String(dict.get(PDFName.of('Subtype')))).toBe('/application#2Fmathml+xml');
    expect(String(dict.lookup(PDFName.of('Params'), PDFDict).get(PDFName.of('Size')))).toBe('24');
  });
});

describe('the entries of an element', () => {
  it('say what it is for', () => {
    const node = structureNode('L');
    node.language = 'de';
    node.id = 'n1';
    setAttribute(node, 'List', 'ListNumbering', '/Description');
    const plain = { ua2: false, namespace: 3, associatedFiles: new Map([[node, 9]]) };
    expect(elementAttributes(node, plain)).toBe('/Lang(de)/ID(n1)/A<</O/List/ListNumbering /None>>/AF[9 0 R]');
    const reference = structureNode('Note');
    reference.object = 12;
    node.references = [reference, structureNode('Note')];
    expect(elementAttributes(node, { ...plain, ua2: true })).toBe(
      '/Lang(de)/ID(n1)/A<</O/List/ListNumbering /Description>>/AF[9 0 R]/NS 3 0 R/Ref[12 0 R]',
    );
  });

  it('leave types that only PDF 1.7 has out of the namespace of PDF 2.0', () => {
    const context = { ua2: true, namespace: 3, associatedFiles: new Map() };
    expect(elementAttributes(structureNode('BlockQuote'), context)).toBe('');
    expect(elementAttributes(structureNode('P'), context)).toBe('/NS 3 0 R');
  });
});

describe('glyph metrics', () => {
  it('are read from both forms of a composite font’s widths', () => {
    const context = PDFContext.create();
    const font = context.obj({
      DescendantFonts: [
        {
          DW: 500,
          W: [2, [600, 700], 5, 6, 250],
          FontDescriptor: { Ascent: 900, Descent: -300 },
        },
      ],
    });
    const { widths, ...others } = readGlyphMetrics(context, font);
    expect([...widths]).toEqual([0.5, 0.5, 0.6, 0.7, 0.5, 0.25, 0.25]);
    expect(others).toEqual({ defaultWidth: 0.5, ascent: 0.9, descent: -0.3 });
  });

  it('of a Type 3 font are in its own units', () => {
    const context = PDFContext.create();
    const font = context.obj({ FontMatrix: [0.01, 0, 0, 0.01, 0, 0], FirstChar: 65, Widths: [50] });
    const { widths, ascent, descent } = readGlyphMetrics(context, font);
    expect([widths[64], widths[65], ascent, descent]).toEqual([0, 0.5, 0.75, -0.25]);
  });
});

describe('the output intent', () => {
  it('is sRGB for PDF/A, with its profile', () => {
    const context = PDFContext.create();
    const intent = addOutputIntent(context, (object) => context.register(object)).lookup(0, PDFDict);
    expect(String(intent.get(PDFName.of('S')))).toBe('/GTS_PDFA1');
    expect(String(intent.get(PDFName.of('OutputConditionIdentifier')))).toBe('(sRGB IEC61966-2.1)');
    const profile = context.lookup(intent.get(PDFName.of('DestOutputProfile'))) as PDFRawStream;
    expect(String(profile.dict.get(PDFName.of('N')))).toBe('3');
  });
});
