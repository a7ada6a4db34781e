import { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { LinkAnnotation } from '../../../src/print/pdf/annotations/links.js';
import { readContent } from '../../../src/print/pdf/content/read-content.js';
import { name, numberOf } from '../../../src/print/pdf/file/objects.js';
import { openPdf } from '../../../src/print/pdf/file/open-pdf.js';
import { deadLink, missingAlternative, missingGlyph, unreadableText } from '../../../src/print/pdf/findings.js';
import { finishPdf } from '../../../src/print/pdf/finish-pdf.js';
import { reportFaults } from '../../../src/print/pdf/report-faults.js';
import { readTree } from '../../../src/print/pdf/structure/read-tree.js';
import { writeDocument } from '../../../src/print/pdf/write-document.js';
import type { TaggedElement } from '../../../src/print/print-facts.js';
import { pageObjects, pdfOf, shown } from './browser-pdf.js';
import { factsWith } from './facts.js';
import { tagTree } from './tag-tree.js';
import { content, node } from './tree-text.js';

const paragraph = (text: string, mcid = 0) =>
  `/P <</MCID ${mcid}>> BDC BT /F1 10 Tf 1 0 0 1 5 50 Tm ${shown(text)} Tj ET EMC`;

describe('what the author has to put right', () => {
  const place = { file: 'one.md', line: 3 };
  const stated = (tree: ReturnType<typeof node>, facts: Partial<TaggedElement>) =>
    Object.assign(tree, { facts: { type: 'P', name: 'p', place, ...facts } });

  it('is told with the nearest place, once', () => {
    const stream = { marks: [] as unknown[], page: 0 };
    const mark = content('text', { stream: stream as never });
    stream.marks[0] = mark;
    const root = node(
      'Document',
      stated(node('P', node('Span', mark), node('Link', 1, 2)), {}),
      stated(node('Figure'), { type: 'Figure', name: 'img', alt: '' }),
    );
    const fault = { kind: 'missing-glyph', page: 0, before: 'so far ', family: 'Sample', content: { stream, mcid: 0 } };
    const link = { uri: 'lectern:#gone' } as LinkAnnotation;
    const links = new Map([1, 2].map((number) => [number, link]));
    const faults = reportFaults(root, { faults: [fault, fault] } as never, links, new Map());
    expect(faults).toEqual([deadLink('gone', place), missingAlternative(place), missingGlyph(fault as never, place)]);
  });

  it('names the font of text that cannot be read, and the page where no place is known', () => {
    const fault = { kind: 'unreadable-glyph', page: 6, before: 'x', family: 'Sample', content: undefined } as const;
    const [diagnostic] = reportFaults(node('Document'), { faults: [fault] } as never, new Map(), new Map());
    expect(diagnostic).toEqual(unreadableText(fault, undefined));
    expect([diagnostic!.artifact, diagnostic!.message]).toEqual(['page 7', expect.stringContaining('Sample')]);
  });
});

describe('a whole file', () => {
  const file = () =>
    pdfOf(
      pageObjects([paragraph('Title'), paragraph('Text', 1)].join('\n'), {
        12: '<</S/Sect/Lang(en-x-sect-1)/K[13 0 R 14 0 R]>>',
        13: '<</S/H2/Pg 3 0 R/K 0>>',
        14: '<</S/NonStruct/Pg 3 0 R/K[15 0 R]>>',
        15: '<</S/NonStruct/Pg 3 0 R/K 1>>',
      }),
    );
  const facts = factsWith({ elements: new Map([[1, { type: 'Sect', name: 'section' }]]) });

  it('becomes one that says what it conforms to, the same every time', async () => {
    const finished = await finishPdf(file(), facts);
    expect(finished).toMatchObject({ conformance: ['PDF/UA-1', 'PDF/A-2a'], diagnostics: [] });
    expect(finished.text.map(({ text, element }) => [text, element])).toEqual([
      ['Title', 1],
      ['Text', 1],
    ]);
    expect(Buffer.compare((await finishPdf(file(), facts)).bytes, finished.bytes)).toBe(0);
    expect(await tagTree(finished.bytes)).toBe(
      'Document Lang="en"\n  Sect\n    H1\n      "Title"\n    P\n      "Text"\n'.replace(
        'Document Lang="en"',
        'Document',
      ),
    );
  });

  it('is written of its parts', async () => {
    const pdf = openPdf(file());
    const read = readContent(pdf);
    const root = readTree(pdf, read, facts);
    const nothing = new Map<never, never>();
    const parts = { facts, content: read, root, links: nothing, holders: nothing, destinations: nothing };
    const bytes = writeDocument(pdf, { ...parts, conformance: { ua: 2, part: 4, level: 'F' } });
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-2.0');
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const tree = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
    expect(String(tree.lookup(name('K'), PDFDict).get(name('S')))).toBe('/Document');
    expect(numberOf(document.getPage(0).node.get(name('StructParents')))).toBe(0);
    expect(document.context.trailerInfo.Info).toBeUndefined();
  });
});
