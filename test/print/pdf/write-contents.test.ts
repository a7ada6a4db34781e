import { PDFDict, type PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readLinks } from '../../../src/print/pdf/annotations/links.js';
import { writeLinks } from '../../../src/print/pdf/annotations/write-links.js';
import { readContent } from '../../../src/print/pdf/content/read-content.js';
import { writeForm, writePage } from '../../../src/print/pdf/content/write-content.js';
import { writeContents } from '../../../src/print/pdf/content/write-contents.js';
import type { Destination } from '../../../src/print/pdf/document/destinations.js';
import { name, streamBytes } from '../../../src/print/pdf/file/objects.js';
import { type OpenPdf, openPdf } from '../../../src/print/pdf/file/open-pdf.js';
import { readToUnicode } from '../../../src/print/pdf/text/to-unicode.js';
import { fontWriter } from '../../../src/print/pdf/text/write-fonts.js';
import { pageObjects, pdfOf, shown, streamOf } from './browser-pdf.js';
import { factsWith } from './facts.js';
import { node } from './tree-text.js';

const paragraph = (text: string, mcid = 0) =>
  `/P <</MCID ${mcid}>> BDC BT /F1 10 Tf 1 0 0 1 5 50 Tm ${shown(text)} Tj ET EMC`;

const contentOf = (pdf: OpenPdf, object = 4) =>
  Buffer.from(
    streamBytes(
      pdf.context.enumerateIndirectObjects().find(([ref]) => ref.objectNumber === object)![1] as PDFRawStream,
    ),
  ).toString('latin1');

describe('link annotations', () => {
  const annotation = (uri: string) =>
    `<</Type/Annot/Subtype/Link/Rect[1 2 3 4]/Border[9 9 9]/A<</S/URI/URI(${uri})>>>>`;
  const links = () =>
    readLinks(
      openPdf(
        pdfOf(
          pageObjects('', {
            3: '<</Type/Page/Contents 4 0 R/Annots[20 0 R 21 0 R]>>',
            20: annotation('lectern:#sea'),
            21: annotation('https://example.org/a'),
          }),
        ),
      ),
    );
  const written = (holders: ReadonlyMap<number, ReturnType<typeof node>>, known = links()) => {
    const target: Destination = { page: 2, left: 10, top: 90, element: node('H1') };
    const destinations = new Map([['sea', target]]);
    const writing = { pageObject: (page: number) => 100 + page, ua2: false, annotationKey: () => 5, destinations };
    return writeLinks(known, holders, writing).map(({ number, value }) => [number, String(value).replace(/\s+/g, ' ')]);
  };

  it('go to places of the document, and to addresses as they are, with what they say', () => {
    const [internal, external] = written(
      new Map([
        [20, node('Link', 'The sea')],
        [21, node('Link', 'Another')],
      ]),
    );
    expect(internal).toEqual([
      20,
      '<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect [ 1 2 3 4 ]/P 100 0 R/Contents(The sea)/StructParent 5' +
        '/A<</S/GoTo/D[102 0 R/XYZ 10 90 0]>>>>',
    ]);
    expect(external![1]).toMatch(/\/Contents\(Another\).*\/A<<\/S\/URI\/URI\(https:\/\/example.org\/a\)>>>>$/);
  });

  it('have to stand on a page', () => {
    expect(() => written(new Map([[30, node('Link')]]), new Map())).toThrow('Annotation 30');
  });
});

describe('content', () => {
  it('is written with its edits, its fonts, and what is drawn after it', () => {
    const pdf = openPdf(pdfOf(pageObjects('q Q')));
    const stream = readContent(pdf).streams.get(3)!;
    stream.edits.push({ start: 0, end: 1, text: 'q q Q' });
    const font = { name: 'font' } as never;
    stream.fonts.set('L5v1', { font, variant: 1 });
    const asked: unknown[] = [];
    writePage(pdf, pdf.pages[0]!, stream, '0 0 m 9 9 l S', (...wanted) => {
      asked.push(wanted);
      return pdf.pages[0]!.ref;
    });
    expect(contentOf(pdf)).toBe('q\nq q Q Q\nQ\n0 0 m 9 9 l S');
    expect(asked).toEqual([[font, 1]]);
    const fonts = pdf.pages[0]!.dict.lookup(name('Resources'), PDFDict).lookup(name('Font'), PDFDict);
    expect(fonts.keys().map(String)).toEqual(['/F1', '/L5v1']);
  });

  it('of forms is written in its place', () => {
    const form = streamOf(paragraph('form'), '/Type/XObject/Subtype/Form/Resources<</Font<</F1 5 0 R>>>>');
    const page = '<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X1 20 0 R>>>>>>';
    const pdf = openPdf(pdfOf(pageObjects('/X1 Do', { 3: page, 20: form })));
    const stream = readContent(pdf).streams.get(20)!;
    stream.edits.push({ start: 0, end: 2, text: '/H1' });
    writeForm(pdf, stream, () => pdf.pages[0]!.ref);
    expect(contentOf(pdf, 20)).toMatch(/^\/H1 <<\/MCID 0>> BDC/);
  });

  it('is named after its elements, and what no element holds is an artifact', () => {
    const pdf = openPdf(pdfOf(pageObjects(`${paragraph('held')}\n${paragraph('loose', 1)}\n0 0 200 100 re f`)));
    const read = readContent(pdf);
    writeContents(pdf, node('Document', node('H2', read.streams.get(3)!.marks[0]!)), read, factsWith());
    const text = contentOf(pdf);
    expect(text).toMatch(/^\/H2 <<\/MCID 0>> BDC/);
    expect(text).toContain('\n/Artifact <</Type /Layout>> BDC');
    expect(text).toContain('/Artifact <</Type /Background /BBox [0 0 200 100]>> BDC 0 0 200 100 re f EMC');
  });
});

describe('fonts', () => {
  it('are written as they were repaired, with one more for each other reading', () => {
    const pdf = openPdf(pdfOf(pageObjects(paragraph('a'))));
    const font = readContent(pdf).fonts.get(5)!;
    font.readings.set(1, 'fi');
    font.repaired = true;
    font.variants.push(new Map([[0x61, 'A']]));
    const fonts = fontWriter(pdf.context, [font], pdf.register);
    const own = fonts.reference(font, 0);
    const variant = fonts.reference(font, 1);
    expect([own, fonts.reference(font, 1)]).toEqual([font.ref, variant]);
    fonts.finish();
    const readings = (ref: typeof own) => {
      const dict = pdf.context.lookup(ref, PDFDict);
      return readToUnicode(Buffer.from(streamBytes(dict.lookup(name('ToUnicode')) as PDFRawStream)).toString('latin1'));
    };
    expect([readings(own).get(1), readings(own).get(0x61)]).toEqual(['fi', 'a']);
    expect([readings(variant).get(1), readings(variant).get(0x61)]).toEqual(['fi', 'A']);
    expect(String(pdf.context.lookup(variant, PDFDict).get(name('BaseFont')))).toBe('/ABCDEF+Sample');
  });
});
