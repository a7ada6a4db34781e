import { PDFDict } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/print/pdf/content/read-content.js';
import { name } from '../../../src/print/pdf/file/objects.js';
import { openPdf } from '../../../src/print/pdf/file/open-pdf.js';
import type { StructureNode } from '../../../src/print/pdf/structure/node.js';
import { parentKeys } from '../../../src/print/pdf/structure/parent-keys.js';
import { writeTree } from '../../../src/print/pdf/structure/write-tree.js';
import { pageObjects, pdfOf } from './browser-pdf.js';
import { content, node } from './tree-text.js';

describe('the written tree', () => {
  const written = (tree: StructureNode, ua2 = false) => {
    let number = 0;
    const { root, objects } = writeTree(tree, {
      next: () => ++number,
      pageObject: (page) => 100 + page,
      parentKey: () => 0,
      annotationKey: (annotation) => annotation,
      ua2,
      associatedFiles: new Map(),
    });
    const text = new Map(objects.map(({ number: at, value }) => [at, typeof value === 'function' ? value() : value]));
    return { root: String(text.get(root)), text, values: [...text.values()].map(String) };
  };
  const on = (page: number, mcid: number, kind: 'page' | 'form' = 'page') =>
    content('x', { mcid, stream: { kind, page, ref: { objectNumber: 200 + page } } as never });

  it('names every content by its page, its form, or its number alone', () => {
    const tree = node('Document', node('P', on(0, 4), on(1, 0), on(0, 2, 'form'), 7));
    expect(written(tree).values).toContain(
      '<</Type/StructElem/S/P/P 2 0 R/Pg 100 0 R/K[4 <</Type/MCR/Pg 101 0 R/MCID 0>> ' +
        '<</Type/MCR/Pg 100 0 R/Stm 200 0 R/MCID 2>> <</Type/OBJR/Obj 7 0 R/Pg 100 0 R>>]>>',
    );
  });

  it('leads from contents, annotations and identifiers back to elements', () => {
    const paragraph = Object.assign(node('P', on(0, 1), 7), { id: 'n1' });
    const { root, values } = written(node('Document', paragraph));
    expect(root).toMatch(/\/K 2 0 R\/ParentTree \d+ 0 R\/ParentTreeNextKey 8\/IDTree \d+ 0 R\/RoleMap<</);
    expect(values).toContain('<</Limits[0 7]/Nums[0 [null 3 0 R] 7 3 0 R]>>');
    expect(values).toContain('<</Limits[(n1)(n1)]/Names[(n1) 3 0 R]>>');
  });

  it('has roles for types that PDF 1.7 does not know, and in PDF 2.0 their namespace', () => {
    const tree = () => node('Document', node('Em', on(0, 0)));
    expect(written(tree()).root).not.toContain('Namespaces');
    const { root, values } = written(tree(), true);
    expect(root).toContain('/Namespaces[2 0 R]');
    expect(values).toContain('<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>');
    expect(values.filter((value) => value.includes('/S/Em'))).toEqual([
      '<</Type/StructElem/S/Em/P 3 0 R/Pg 100 0 R/NS 2 0 R/K 0>>',
    ]);
  });
});

describe('keys of the parent tree', () => {
  it('are given to pages and to the annotations that stand in the tree; the others go', () => {
    const page = pageObjects('', {
      3: '<</Type/Page/Contents 4 0 R/Annots[20 0 R 21 0 R]>>',
      20: '<</Subtype/Link>>',
      21: '<</Subtype/Link>>',
    });
    const pdf = openPdf(pdfOf(page));
    const keys = parentKeys(pdf, readContent(pdf), new Map([[21, node('Link')]]));
    expect([keys.stream(3), keys.annotation(21)]).toEqual([0, 1]);
    expect(() => keys.annotation(20)).toThrow('Object 20 has no key');
    const dict = pdf.context.lookup(pdf.pages[0]!.ref, PDFDict);
    expect([dict.get(name('Annots')), dict.get(name('Tabs')), dict.get(name('StructParents'))].map(String)).toEqual([
      '[ 21 0 R ]',
      '/S',
      '0',
    ]);
  });
});
