import { inflateSync } from 'node:zlib';
import { PDFContext, PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readCrossReference } from '../../../src/print/pdf/file/cross-reference.js';
import { crossReferenceStream } from '../../../src/print/pdf/file/cross-reference-stream.js';
import {
  deflatedStream,
  dictAt,
  name,
  numberOf,
  streamBytes,
  textOf,
  textString,
} from '../../../src/print/pdf/file/objects.js';
import { openPdf } from '../../../src/print/pdf/file/open-pdf.js';
import { pageObjects, pdfOf } from './browser-pdf.js';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the cross-reference table', () => {
  it('says where every object starts, and which numbers are free', () => {
    const bytes = pdfOf({ 1: '<</Type/Catalog>>', 3: '<<>>' });
    const file = Buffer.from(bytes).toString('latin1');
    const { offsets, trailer } = readCrossReference(bytes);
    expect([...offsets]).toEqual([0, file.indexOf('1 0 obj'), 0, file.indexOf('3 0 obj')]);
    expect(file.slice(trailer)).toMatch(/^<<\/Size 4\/Root 1 0 R>>/);
  });

  it('may have several sections, and other bytes around the file in memory', () => {
    const table = [
      'xref\n0 1\n0000000000 65535 f \n',
      '5 2\n0000000100 00000 n \n0000000200 00000 n \ntrailer\n<<>>',
      '\nstartxref\n0\n%%EOF',
    ];
    const { offsets } = readCrossReference(latin1(`startxref 9 ${table.join('')}`).subarray(12));
    expect([...offsets]).toEqual([0, 0, 0, 0, 0, 100, 200]);
  });

  it('is asked for, as only the browser’s own files are finished', () => {
    const stream = latin1('%PDF-1.5\n1 0 obj\n<</Type/XRef>>\nendobj\nstartxref\n9\n%%EOF');
    expect(() => readCrossReference(stream)).toThrow('without a cross-reference table');
    expect(() => readCrossReference(latin1('no PDF'))).toThrow('without a cross-reference table');
    expect(() => readCrossReference(latin1('xref\nx 1\nstartxref\n0'))).toThrow('Malformed cross-reference section');
  });
});

describe('the cross-reference stream', () => {
  it('has a row for every object: a place in the file, or one in an object stream', () => {
    const positions = [
      { number: 1, offset: 0x1234567 },
      { number: 3, stream: 1, index: 2 },
    ];
    const bytes = crossReferenceStream(positions, 4, 0x20, { root: 3, info: undefined, identifier: 'ab' });
    const text = Buffer.from(bytes).toString('latin1');
    const dict = /^4 0 obj\n(<<.*>>)\nstream\n/.exec(text)!;
    expect(dict[1]).toMatch(/^<<\/Type\/XRef\/Size 5\/W\[1 5 2\]\/Root 3 0 R\/ID\[<ab><ab>\]\/Filter/);
    const table = inflateSync(bytes.subarray(dict[0].length, text.lastIndexOf('\nendstream'))).toString('hex');
    expect(table.match(/.{16}/g)).toEqual([
      '000000000000ffff',
      '0100012345670000',
      '0000000000000000',
      '0200000000010002',
      '0100000000200000',
    ]);
  });
});

describe('objects', () => {
  const context = PDFContext.create();

  it('of text are read back, whatever their letters', () => {
    for (const text of ['plain', 'a (b) \\c', 'Café', '日本', '']) expect(textOf(textString(text))).toBe(text);
    expect(String(textString('(a)\\'))).toBe('(\\(a\\)\\\\)');
    expect([textOf(name('a')), numberOf(textString('1')), numberOf(context.obj(7))]).toEqual([undefined, undefined, 7]);
  });

  it('that are streams are deflated and inflated; no other filter is guessed at', () => {
    const stream = deflatedStream(context, latin1('q Q'), context.obj({ A: 1 }));
    expect(Buffer.from(streamBytes(stream)).toString()).toBe('q Q');
    expect(numberOf(stream.dict.get(name('Length')))).toBe(stream.contents.length);
    expect(numberOf(stream.dict.get(name('A')))).toBe(1);
    expect(Buffer.from(streamBytes(PDFRawStream.of(context.obj({}), latin1('q')))).toString()).toBe('q');
    const other = PDFRawStream.of(context.obj({ Filter: 'LZWDecode' }), latin1('q'));
    expect(() => streamBytes(other)).toThrow('/LZWDecode');
  });

  it('that are dictionaries are found directly and by reference', () => {
    const inner = context.obj({ X: 1 });
    const dict = context.obj({ Own: { X: 2 } });
    dict.set(name('Shared'), context.register(inner));
    expect(dictAt(context, dict, 'Shared')).toBe(inner);
    expect(numberOf(dictAt(context, dict, 'Own')?.get(name('X')))).toBe(2);
    expect(dictAt(context, dict, 'None')).toBeUndefined();
  });
});

describe('a file of the browser', () => {
  it('is opened without its structure tree, its pages in order', () => {
    const pages = {
      2: '<</Type/Pages/Kids[8 0 R 3 0 R]/Count 3>>',
      8: '<</Type/Pages/Parent 2 0 R/Kids[9 0 R 13 0 R]/Count 2>>',
      9: '<</Type/Page/Parent 8 0 R>>',
      13: '<</Type/Page/Parent 8 0 R>>',
    };
    const pdf = openPdf(pdfOf(pageObjects('q Q', pages)));
    expect(pdf.pages.map(({ ref }) => ref.objectNumber)).toEqual([9, 13, 3]);
    expect(pdf.structureRoot).toBe(10);
    expect(pdf.catalog.get(name('StructTreeRoot'))).toBeUndefined();
    const loaded = pdf.context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber);
    expect(loaded.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 13]);
  });

  it('gives the numbers of what is not kept to what is added', () => {
    const pdf = openPdf(pdfOf(pageObjects('q Q')));
    expect([pdf.register(PDFDict.withContext(pdf.context)).objectNumber, pdf.next(), pdf.next()]).toEqual([8, 9, 10]);
  });

  it('has to be tagged and whole', () => {
    const untagged = { 1: '<</Type/Catalog/Pages 2 0 R>>' };
    expect(() => openPdf(pdfOf(pageObjects('', untagged)))).toThrow('untagged');
    const { 4: _content, ...rest } = pageObjects('');
    expect(() => openPdf(pdfOf(rest))).toThrow('Object 4 is missing');
  });
});
