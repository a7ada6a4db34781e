import { PDFContext, PDFDocument } from '@cantoo/pdf-lib';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { srgbProfile } from '../../../src/print/pdf/colour/srgb-profile.js';
import { setBoxes } from '../../../src/print/pdf/document/boxes.js';
import { cropMarks } from '../../../src/print/pdf/document/crop-marks.js';
import { pageLabels } from '../../../src/print/pdf/document/page-labels.js';
import { freeNumbers } from '../../../src/print/pdf/file/free-numbers.js';
import { writePdf } from '../../../src/print/pdf/file/write-pdf.js';
import { conformanceNames, conformanceOf } from '../../../src/print/pdf/metadata/conformance.js';
import { pdfDate, xmpDate } from '../../../src/print/pdf/metadata/dates.js';
import { informationDictionary } from '../../../src/print/pdf/metadata/information.js';
import { xmpPacket } from '../../../src/print/pdf/metadata/xmp.js';
import { numberTree } from '../../../src/print/pdf/structure/number-tree.js';
import { readRawElement } from '../../../src/print/pdf/structure/raw-element.js';
import { decodeTextString, encodeByteString, encodeTextString } from '../../../src/print/pdf/structure/text-string.js';
import { factsWith } from './facts.js';

describe('metadata', () => {
  const { metadata } = factsWith();
  const options = { conformance: { ua: 1, part: 2, level: 'A' }, claims: true, producer: 'Lectern 0.0.0' } as const;

  it('makes a complete packet of well-formed XML', async () => {
    const packet = xmpPacket(metadata, options);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(packet.replace(/^<\?xpacket[^>]*>/, '').replace(/<\?xpacket[^>]*>$/, '')).close();
    await expect(`${packet}\n`).toMatchFileSnapshot('golden/xmp.xml');
  });
  it('claims nothing when it may not', () => {
    expect(xmpPacket(metadata, { ...options, claims: false })).not.toMatch(/<pdf(ua|a)id:|pdfaExtension:/);
  });
  it('names PDF/A-4f and PDF/UA-2 with their revisions', () => {
    const packet = xmpPacket(metadata, { ...options, conformance: { ua: 2, part: 4, level: 'F' } });
    expect(packet).toContain('<pdfaid:rev>2020</pdfaid:rev>');
    expect(packet).toContain('<pdfuaid:rev>2024</pdfuaid:rev>');
  });
  it('says the same in the information dictionary', () => {
    const dict = informationDictionary(PDFContext.create(), metadata, 'Lectern 0.0.0');
    expect(dict.toString()).toMatchInlineSnapshot(`
      "<<
      /Title (Fjords & <Flows>: A Study)
      /Author <FEFF00C500730061002000D600730074003B00200042002E0020005700720069007400650072>
      /Subject (About water.)
      /Keywords (Water; Rock)
      /Creator (Lectern 0.0.0)
      /Producer (Lectern 0.0.0)
      /CreationDate (D:20240501000000+00'00')
      /ModDate (D:20240501000000+00'00')
      >>"
    `);
  });
  it('writes dates as each place wants them', () => {
    expect(pdfDate('2024-05-01T10:20:30Z')).toBe("D:20240501102030+00'00'");
    expect([xmpDate('2024'), xmpDate('2024-05-01T10:20:30Z')]).toEqual(['2024', '2024-05-01T10:20:30+00:00']);
  });
  it('chooses PDF/A-3 for books with formulas', () => {
    const formula = { type: 'Formula', name: 'math', mathml: '<math/>' } as const;
    expect(conformanceNames(conformanceOf(factsWith()))).toEqual(['PDF/UA-1', 'PDF/A-2a']);
    expect(conformanceNames(conformanceOf(factsWith({ elements: new Map([[1, formula]]) })))).toEqual([
      'PDF/UA-1',
      'PDF/A-3a',
    ]);
  });
});

describe('colour', () => {
  it('makes a profile that names itself and its size', () => {
    const profile = srgbProfile();
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    expect(profile.length % 4).toBe(0);
  });
});

describe('pages', () => {
  const boxes = { width: 442, height: 618, trimInset: 21, bleed: 9, cropMarks: true };

  it('sets trim and bleed boxes within the sheet', () => {
    const context = PDFContext.create();
    const page = context.obj({ MediaBox: [0, 0, 442, 618] });
    setBoxes(context, page, boxes);
    expect(page.toString().replace(/\s+/g, ' ')).toBe(
      '<< /MediaBox [ 0 0 442 618 ] /TrimBox [ 21 21 421 597 ] /BleedBox [ 12 12 430 606 ] >>',
    );
  });
  it('draws crop marks outside the bleed, as artifacts', () => {
    const marks = cropMarks(boxes, 442, 618);
    expect(marks).toMatch(/^\/Artifact <<\/Type \/Page>> BDC .* EMC\n$/);
    expect(marks).toContain('21 0 m 21 12 l S');
    expect(marks.match(/ S/g)).toHaveLength(8);
    expect(cropMarks({ ...boxes, cropMarks: false }, 442, 618)).toBe('');
  });
  it('labels ranges of pages', () => {
    const labels = pageLabels(PDFContext.create(), [
      { page: 0, style: 'none', start: 1 },
      { page: 1, style: 'lower-roman', start: 2 },
      { page: 7, style: 'decimal', start: 1 },
    ]);
    expect(labels.toString().replace(/\s+/g, ' ')).toBe(
      '<< /Nums [ 0 << >> 1 << /S /r /St 2 >> 7 << /S /D /St 1 >> ] >>',
    );
  });
});

describe('the file', () => {
  it('gives out free numbers in order', () => {
    const next = freeNumbers(new Set([1, 3]));
    expect([next(), next(), next()]).toEqual([2, 4, 5]);
  });
  it('can be read by others and is the same every time', async () => {
    const catalog = '<</Type/Catalog/Pages 2 0 R>>';
    const objects = [
      { number: 1, value: catalog },
      { number: 2, value: '<</Type/Pages/Kids[3 0 R]/Count 1>>' },
      { number: 3, value: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 20]>>' },
    ];
    const write = () => writePdf(objects, { version: '1.7', root: 1, info: undefined });
    expect(write()).toEqual(write());
    const document = await PDFDocument.load(write());
    expect(document.getPage(0).getSize()).toEqual({ width: 10, height: 20 });
  });
  it('writes number trees in order', () => {
    const objects: { number: number; value: unknown }[] = [];
    let number = 0;
    const root = numberTree(
      new Map([
        [5, '1 0 R'],
        [0, '[2 0 R]'],
      ]),
      () => ++number,
      objects as never,
    );
    expect([root, objects]).toEqual([
      1,
      [
        { number: 2, value: '<</Limits[0 5]/Nums[0 [2 0 R] 5 1 0 R]>>' },
        { number: 1, value: '<</Kids[2 0 R]>>' },
      ],
    ]);
  });
  it('encodes and decodes strings', () => {
    for (const text of ['plain', 'with (brackets) \\', 'Café — 日本', ''])
      expect(decodeTextString(encodeTextString(text))).toBe(text);
    expect([encodeByteString('note-1'), encodeByteString('né')]).toEqual(['(note-1)', '<6ec3a9>']);
  });
});

describe('a structure element of the browser', () => {
  const read = (body: string) => readRawElement(Buffer.from(`7 0 obj\n<<${body}>>\nendobj`, 'latin1'), 0);

  it('is read with all kinds of kids', () => {
    const raw = read(
      '/Type /StructElem\n/S /Link\n/P 3 0 R\n/Pg 2 0 R\n/K [4 0 R 12 <</Type /MCR /Pg 9 0 R /MCID 3>> <</Type /MCR /Stm 8 0 R /MCID 1>> <</Type /OBJR\n/Obj 5 0 R\n/Pg 2 0 R>>]',
    );
    expect([raw.type, raw.page]).toEqual(['Link', 2]);
    expect(raw.kids).toEqual([
      { kind: 'element', object: 4 },
      { kind: 'content', mcid: 12, page: 0, stream: 0 },
      { kind: 'content', mcid: 3, page: 9, stream: 0 },
      { kind: 'content', mcid: 1, page: 0, stream: 8 },
      { kind: 'annotation', object: 5, page: 2 },
    ]);
  });
  it('may say anything in its texts', () => {
    const raw = read('/S /Figure\n/Alt (a \\(b\\) endobj /K 7 >> /S /P)\n/Lang (en-x-note-12)\n/K 3');
    expect([raw.type, raw.alt, raw.language, raw.kids.length]).toEqual([
      'Figure',
      'a (b) endobj /K 7 >> /S /P',
      'en-x-note-12',
      1,
    ]);
  });
});
