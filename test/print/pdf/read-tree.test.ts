import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/print/pdf/content/read-content.js';
import { openPdf } from '../../../src/print/pdf/file/open-pdf.js';
import type { StructureNode } from '../../../src/print/pdf/structure/node.js';
import { readTree } from '../../../src/print/pdf/structure/read-tree.js';
import type { TaggedElement } from '../../../src/print/print-facts.js';
import { pageObjects, pdfOf, shown, streamOf } from './browser-pdf.js';
import { factsWith } from './facts.js';
import { show } from './tree-text.js';

const marked = (...texts: readonly string[]) =>
  texts
    .map((text, mcid) => `/P <</MCID ${mcid}>> BDC BT /F1 10 Tf 1 0 0 1 5 50 Tm ${shown(text)} Tj ET EMC`)
    .join('\n');

/** The tree of a file of the browser. */
function treeOf(objects: Readonly<Record<number, string>>, elements: readonly TaggedElement[] = []): StructureNode {
  const pdf = openPdf(pdfOf(objects));
  const facts = factsWith({ elements: new Map(elements.map((element, index) => [index + 1, element])) });
  return readTree(pdf, readContent(pdf), facts);
}

describe('the tree of the browser', () => {
  it('is joined with the text it marks, in its order', () => {
    const tree = treeOf(
      pageObjects(marked('one', 'two', 'three'), {
        12: '<</S/P/P 11 0 R/Pg 3 0 R/K[2 13 0 R 0]>>',
        13: '<</S/Link/P 12 0 R/K[<</Type/MCR/Pg 3 0 R/MCID 1>> <</Type/OBJR/Obj 20 0 R/Pg 3 0 R>>]>>',
      }),
    );
    expect(show(tree)).toBe('Document(P(three Link(two →20) one))');
  });

  it('has what the document says of its elements, and their languages without the numbers', () => {
    const tree = treeOf(
      pageObjects(marked('one'), {
        11: '<</S/Document/K[12 0 R 13 0 R 14 0 R]>>',
        12: '<</S/P/Lang(de-x-sect-1)/Pg 3 0 R/K 0>>',
        13: '<</S/TH/ID(node00000042)/Lang(fr)/K[]>>',
        14: '<</S/TD/A[<</O /Table /Headers [(node00000042)]>>]/Alt(a boat)/K[]>>',
      }),
      [{ type: 'Sect', name: 'section', language: 'de' }],
    );
    const [section, header, cell] = tree.kids as StructureNode[];
    expect([section!.number, section!.language, section!.facts?.type]).toEqual([1, 'de', 'Sect']);
    expect([header!.number, header!.language, header!.id]).toEqual([0, 'fr', 'lectern-cell-1']);
    expect([cell!.alt, cell!.attributes?.get('Table')?.get('Headers')]).toEqual(['a boat', '[(lectern-cell-1)]']);
  });

  it('leaves out marked contents that the page does not have', () => {
    expect(show(treeOf(pageObjects(marked('one'), { 12: '<</S/P/Pg 3 0 R/K[7 0]>>' })))).toBe('Document(P(one))');
  });

  it('finds text in forms, counted by the form or by the page', () => {
    const page = '<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X1 20 0 R>>>>/StructParents 0>>';
    const form = (entries: string) =>
      streamOf(marked('', 'form'), `/Type/XObject/Subtype/Form${entries}/Resources<</Font<</F1 5 0 R>>>>`);
    const own = pageObjects('/X1 Do', {
      3: page,
      12: '<</S/P/Pg 3 0 R/K[<</Type/MCR/Pg 3 0 R/Stm 20 0 R/MCID 1>>]>>',
      20: form('/StructParents 1'),
    });
    expect(show(treeOf(own))).toBe('Document(P(form))');
    expect(show(treeOf({ ...own, 12: '<</S/P/Pg 3 0 R/K[1]>>', 20: form('') }))).toBe('Document(P(form))');
  });

  it('has to have a root', () => {
    expect(() => treeOf(pageObjects('', { 10: '<</Type/StructTreeRoot>>' }))).toThrow('no root element');
  });
});

describe('the content of the browser', () => {
  it('says which text no reader can take, and what stands before it', () => {
    const text = '/P <</MCID 0>> BDC BT /F1 10 Tf <00610000> Tj ET EMC';
    const { faults, fonts } = readContent(openPdf(pdfOf(pageObjects(text))));
    expect(faults).toMatchObject([{ kind: 'missing-glyph', page: 0, before: '', family: 'Sample' }]);
    expect([...fonts.keys()]).toEqual([5]);
  });
});
