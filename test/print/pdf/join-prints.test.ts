import { describe, expect, it } from 'vitest';
import { classicFile } from '../../../src/print/pdf/file/classic-file.js';
import { joinPrints } from '../../../src/print/pdf/file/join-prints.js';
import { openPdf } from '../../../src/print/pdf/file/open-pdf.js';
import { renumberObject } from '../../../src/print/pdf/file/renumber-object.js';

const renumber = (object: string, base: number) =>
  renumberObject(Buffer.from(object, 'latin1'), base).toString('latin1');

describe('renumberObject', () => {
  it('raises the number of the object and of its references', () => {
    expect(renumber('12 0 obj\n<</P 3 0 R\n/K [1 0 R 2 10 0 R]>>\nendobj\n', 90)).toBe(
      '102 0 obj\n<</P 93 0 R\n/K [91 0 R 2 100 0 R]>>\nendobj\n',
    );
  });

  it('leaves strings alone, whatever they say', () => {
    const object = '1 0 obj\n<</Alt (5 0 R \\) 6 0 R >> stream)\n/Lang <FEFF0035>\n/P 2 0 R>>\nendobj\n';
    expect(renumber(object, 1)).toBe(object.replace('1 0 obj', '2 0 obj').replace('/P 2', '/P 3'));
  });

  it('leaves what a stream holds alone', () => {
    expect(renumber('1 0 obj\n<</Font 2 0 R\n/Length 5>> stream\n3 0 R(\xe9\nendstream\nendobj\n', 7)).toBe(
      '8 0 obj\n<</Font 9 0 R\n/Length 5>> stream\n3 0 R(\xe9\nendstream\nendobj\n',
    );
  });
});

/** A file of `pages` empty pages as Chromium writes one. */
function print(pages: number): Uint8Array {
  const file = classicFile();
  const add = (number: number, body: string) => file.add(number, Buffer.from(`${number} 0 obj\n${body}\nendobj\n`));
  const numbers = Array.from({ length: pages }, (_, index) => 10 + index);
  for (const number of numbers) add(number, '<</Type /Page\n/MediaBox [0 0 10 10]\n/Parent 2 0 R>>');
  add(2, `<</Type /Pages\n/Count ${pages}\n/Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}]>>`);
  add(4, '<</Type /StructElem\n/S /Document\n/P 3 0 R>>');
  add(3, '<</Type /StructTreeRoot\n/K 4 0 R>>');
  add(1, '<</Type /Catalog\n/Pages 2 0 R\n/StructTreeRoot 3 0 R>>');
  return file.end(1);
}

describe('joinPrints', () => {
  it('leaves a single file as it is', () => {
    const only = print(1);
    expect(joinPrints([only])).toBe(only);
  });

  it('has the pages of all files in order under one page tree', () => {
    const pdf = openPdf(joinPrints([print(2), print(1), print(3)]));
    expect(pdf.pages).toHaveLength(6);
    const parents = pdf.pages.map(({ dict }) => String(dict.lookup(dict.context.obj('Parent') as never)));
    expect(new Set(pdf.pages.map(({ ref }) => ref.objectNumber)).size).toBe(6);
    expect(new Set(parents).size).toBe(3);
    const root = pdf.context.lookup(pdf.catalog.get(pdf.context.obj('Pages') as never));
    expect(String(root)).toContain('/Count 6');
  });

  it('has the Document elements of all files under one structure tree', () => {
    const joined = joinPrints([print(1), print(2)]);
    const { structureRoot, offsets } = openPdf(joined);
    const root = Buffer.from(joined).toString('latin1', offsets[structureRoot]);
    const documents = [...root.slice(0, root.indexOf('endobj')).matchAll(/(\d+) 0 R/g)].map(([, number]) =>
      Number(number),
    );
    expect(documents).toHaveLength(2);
    for (const number of documents)
      expect(Buffer.from(joined).toString('latin1', offsets[number], offsets[number]! + 60)).toContain('/S /Document');
  });

  it('rejects what Chromium does not write', () => {
    expect(() => joinPrints([print(1), Buffer.from('%PDF-1.7\n')])).toThrow('cross-reference');
  });
});
