import { describe, expect, it } from 'vitest';
import { collectPieces } from '../../../src/print/pdf/bidi/collect-pieces.js';
import { documentText } from '../../../src/print/pdf/bidi/document-order.js';
import { findCharacters } from '../../../src/print/pdf/bidi/find-characters.js';
import { orderContents } from '../../../src/print/pdf/bidi/order-contents.js';
import { reorderContent } from '../../../src/print/pdf/bidi/reorder-content.js';
import { reorderText } from '../../../src/print/pdf/bidi/reorder-text.js';
import { splitContent } from '../../../src/print/pdf/bidi/split-content.js';
import { applyEdits } from '../../../src/print/pdf/content/apply-edits.js';
import { type DocumentContent, pageBytes, readContent } from '../../../src/print/pdf/content/read-content.js';
import { retagContent } from '../../../src/print/pdf/content/retag-content.js';
import { type OpenPdf, openPdf } from '../../../src/print/pdf/file/open-pdf.js';
import { structureNode } from '../../../src/print/pdf/structure/node.js';
import { readTree } from '../../../src/print/pdf/structure/read-tree.js';
import type { TextRun } from '../../../src/print/print-facts.js';
import { pageObjects, pdfOf, shown } from './browser-pdf.js';
import { factsWith } from './facts.js';
import { content, node, show } from './tree-text.js';

/** Peace upon Israel, as the document has it and as it stands on the page from left to right. */
const LOGICAL = 'שלום על';
const VISUAL = [...LOGICAL].reverse().join('');

const line = (text: string, y = 50) => `BT /F1 10 Tf 1 0 0 1 5 ${y} Tm ${shown(text)} Tj ET`;

interface Opened {
  readonly pdf: OpenPdf;
  readonly read: DocumentContent;
  readonly bytes: Uint8Array;
}

function opened(text: string, more: Readonly<Record<number, string>> = {}): Opened {
  const pdf = openPdf(pdfOf(pageObjects(text, more)));
  return { pdf, read: readContent(pdf), bytes: pageBytes(pdf.context, pdf.pages[0]!) };
}

const streamOf = ({ read }: Opened) => read.streams.get(3)!;

/** The letters of the page with its edits, in the order in which they are shown. */
function shownLetters(page: Opened): string {
  const written = Buffer.from(applyEdits(page.bytes, streamOf(page).edits)).toString('latin1');
  return [...written.matchAll(/<([0-9a-f]+)> Tj/g)]
    .flatMap(([, codes]) => codes!.match(/.{4}/g)!)
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
    .join('');
}

/** Where each of those letters is shown. */
function places(page: Opened): string[] {
  const written = Buffer.from(applyEdits(page.bytes, streamOf(page).edits)).toString('latin1');
  return [...written.matchAll(/(\S+) (\S+) Tm <([0-9a-f]{4})> Tj/g)].map(
    ([, x, y, code]) => `${String.fromCharCode(Number.parseInt(code!, 16))} ${x} ${y}`,
  );
}

describe('pieces of a line', () => {
  const collect = (text: string) => {
    const page = opened(text);
    const { fontsOf } = page.read;
    return collectPieces(page.bytes, 0, page.bytes.length, fontsOf(streamOf(page)));
  };

  it('are glyphs with their places, and spans that stand for one text', () => {
    const found = collect(
      `BT /F1 10 Tf 1 0 0 1 5 50 Tm ${shown('ab')} Tj /Span <</ActualText <feff00660069>>> BDC ${shown('c')} Tj EMC ET`,
    )!;
    const shownAt = found.pieces.map(({ text, glyphs }) => [text, ...glyphs.map(({ matrix }) => matrix[4])]);
    expect(shownAt).toEqual([
      ['a', 5],
      ['b', 10],
      ['fi', 15],
    ]);
    expect(found.blocks).toMatchObject([{ start: 0, baseline: 50, widest: 5 }]);
  });

  it('are none where more than text happens between the lines', () => {
    expect(collect(`q ${line('a')} Q`)).toBeDefined();
    expect(collect(`${line('a')} 1 0 0 1 0 9 cm ${line('b')}`)).toBeUndefined();
    expect(collect('q Q')).toBeUndefined();
  });
});

describe('characters', () => {
  it('are found together, in whatever order', () => {
    expect(findCharacters('xx cab abc', 'abc', 0)).toBe(3);
    expect(findCharacters('xx cab abc', 'abc', 4)).toBe(7);
    expect([findCharacters('abab', 'abc', 0), findCharacters('abc', '', 0)]).toEqual([undefined, undefined]);
  });
});

describe('a content', () => {
  const reordered = (operators: string, base: 'ltr' | 'rtl', document: string) => {
    const page = opened(`/P <</MCID 0>> BDC ${operators} EMC`);
    const mark = streamOf(page).marks[0]!;
    reorderContent(page.bytes, mark, base, page.read.fontsOf(streamOf(page)), documentText(document));
    return { page, lines: mark.lines.map(({ text }) => text) };
  };

  it('is shown as it is read, each letter where it was', () => {
    const { page, lines } = reordered(line('בא'), 'rtl', 'אב');
    expect(lines).toEqual(['אב']);
    expect(places(page)).toEqual(['א 10 50', 'ב 5 50']);
  });

  it('keeps words of the other direction, line by line', () => {
    const { page, lines } = reordered(`${line(`Linux ${VISUAL}`)} ${line('בא', 38)}`, 'rtl', `${LOGICAL} Linux אב`);
    expect(lines).toEqual([`${LOGICAL} Linux`, 'אב']);
    expect(shownLetters(page)).toBe(`${LOGICAL} Linuxאב`);
  });

  it('goes by the direction where the document says something else', () => {
    expect(reordered(line('בא'), 'rtl', 'nothing of this').lines).toEqual(['אב']);
    expect(reordered(line('ab'), 'ltr', 'nothing of this').lines).toEqual(['ab']);
  });
});

describe('a content of several lines', () => {
  const split = (operators: string) => {
    const page = opened(`/P <</MCID 0>> BDC ${operators} EMC`);
    const parts = splitContent(page.bytes, streamOf(page).marks[0]!);
    const edits = retagContent(structureNode('P', [...parts]))(streamOf(page));
    return {
      lines: parts.map(({ lines }) => lines.map(({ text }) => text)),
      tags: Buffer.from(applyEdits(page.bytes, edits))
        .toString('latin1')
        .match(/MCID \d|BDC|EMC|BT|ET/g)!
        .join(' '),
    };
  };

  it('becomes one for each text object, in balance', () => {
    const { lines, tags } = split(`${line('ab')} ${line('cd', 38)} ${line('ef', 26)}`);
    expect(lines).toEqual([['ab'], ['cd'], ['ef']]);
    expect(tags).toBe('MCID 0 BDC BT ET EMC MCID 1 BDC BT ET EMC MCID 2 BDC BT ET EMC');
  });

  it('stays whole where its lines are one text object, or stand within one mark', () => {
    const moved = `BT /F1 10 Tf 1 0 0 1 5 50 Tm ${shown('ab')} Tj 1 0 0 1 5 38 Tm ${shown('cd')} Tj ET`;
    expect(split(moved).lines).toEqual([['ab', 'cd']]);
    expect(split(`/Span BMC ${line('ab')} ${line('cd', 38)} EMC`).lines).toHaveLength(1);
    expect(split(line('ab'))).toEqual({ lines: [['ab']], tags: 'MCID 0 BDC BT ET EMC' });
  });
});

describe('contents of one element', () => {
  it('stand in the order of the document', () => {
    const kids = [content('name'), content('@')];
    const ordered = orderContents(kids, documentText('@name'));
    expect(ordered.map((kid) => (kid.kind === 'content' ? kid.lines[0]!.text : ''))).toEqual(['@', 'name']);
    expect(orderContents(kids, documentText('elsewhere'))).toEqual(kids);
  });

  it('stand behind what stands before them, where the document says the same twice', () => {
    const kids = [node('Span', ':Liberal'), content('Liberal:'), content('من')];
    const shown = orderContents(kids, documentText('Liberal:منLiberal:')).map((kid) => show(node('P', kid)));
    expect(shown).toEqual(['P(Span(:Liberal))', 'P(من)', 'P(Liberal:)']);
  });
});

describe('the text of a document', () => {
  const ordered = (language: string, texts: readonly string[], document: readonly string[]) => {
    const body = texts.map((text, mcid) => `/P <</MCID ${mcid}>> BDC ${line(text, 80 - 12 * mcid)} EMC`).join('\n');
    const page = opened(body, {
      12: `<</S/P/Pg 3 0 R/Lang(${language}-x-p-1)/K[${texts.map((_, mcid) => mcid).join(' ')}]>>`,
    });
    const text: TextRun[] = document.map((part) => ({ text: part, block: 1, element: 1 }));
    const facts = factsWith({ text, elements: new Map([[1, { type: 'P', name: 'p', language }]]) });
    const root = readTree(page.pdf, page.read, facts);
    reorderText(page.pdf, page.read, root, facts);
    return { tree: show(root), letters: shownLetters(page), edits: streamOf(page).edits.length };
  };

  it('is put in order where it is written from right to left', () => {
    const { tree, letters } = ordered('he', [VISUAL], [LOGICAL]);
    expect([tree, letters]).toEqual([`Document(P(${LOGICAL}))`, LOGICAL]);
  });

  it('is put in order within text of the other direction', () => {
    expect(ordered('en', [`say ${VISUAL} twice`], [`say ${LOGICAL} twice`]).letters).toBe(`say ${LOGICAL} twice`);
  });

  it('is left as it is where nothing is written from right to left, or all stands in order', () => {
    expect(ordered('en', ['say it'], ['say it']).edits).toBe(0);
    expect(ordered('he', ['GNU Linux'], ['GNU Linux']).edits).toBe(0);
  });

  it('has its contents in order, too', () => {
    expect(ordered('he', ['name', '@'], ['@', 'name']).tree).toBe('Document(P(@ name))');
  });
});
