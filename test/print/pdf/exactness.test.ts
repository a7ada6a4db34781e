import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFNumber } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { finishPdf } from '../../../src/print/pdf/index.js';
import { closeBrowser, printHtml } from './print-html.js';
import { tagTree } from './tag-tree.js';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title><style>@page{size:300px 400px;margin:0}body{margin:0;font-family:var(--text)}</style><body>${body}</body></html>`;

/** The boxes of all figures, in points. */
async function boxes(bytes: Uint8Array): Promise<number[][]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const found: number[][] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('Figure')) continue;
    const box = object.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('BBox'), PDFArray);
    found.push(box.asArray().map((edge) => Math.round((edge as PDFNumber).asNumber())));
  }
  return found;
}

describe('exactness', () => {
  afterAll(closeBrowser);

  it('boxes what a figure paints, not what clips it', async () => {
    const svg = `<svg role="img" aria-label="square" width="200" height="200" style="position:absolute;left:40px;top:40px"><clipPath id="c"><rect width="190" height="190"/></clipPath><g clip-path="url(#c)"><rect x="10" y="10" width="40" height="40"/></g></svg>`;
    const { bytes, facts } = await printHtml(page(svg));
    // 300 × 400 px are 225 × 300 pt: the square from (50, 50) px is 40 px wide.
    expect(await boxes((await finishPdf(bytes, facts)).bytes)).toEqual([[38, 233, 68, 263]]);
  });

  it('boxes figures that are drawn in a form', async () => {
    const svg = `<svg role="img" aria-label="square" width="200" height="200" style="position:absolute;left:40px;top:40px;opacity:.5"><rect x="10" y="10" width="40" height="40"/></svg>`;
    const { bytes, facts } = await printHtml(page(svg));
    expect(await boxes((await finishPdf(bytes, facts)).bytes)).toEqual([[38, 233, 68, 263]]);
  });

  it('boxes figures that a form draws as a whole', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><g opacity=".5"><rect x="10" y="10" width="40" height="40"/></g></svg>';
    const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    const image = `<img alt="square" width="200" height="200" style="position:absolute;left:40px;top:40px" src="${source}">`;
    const { bytes, facts } = await printHtml(page(image));
    expect(await boxes((await finishPdf(bytes, facts)).bytes)).toEqual([[38, 233, 68, 263]]);
  });

  it('reads transformed letters as the document has them', async () => {
    const { bytes, facts } = await printHtml(page('<p style="text-transform:uppercase">Loud and Clear</p>'));
    const finished = await finishPdf(bytes, facts, (printed) => ({
      seams: printed.map(() => 'none'),
      originals: new Map([[printed.findIndex(({ text }) => text.startsWith('LOUD')), 'Loud and Clear']]),
    }));
    expect(await tagTree(finished.bytes)).toBe('Document Lang="en"\n  P\n    "Loud and Clear"\n');
  });

  it('reads a hyphen as soft when the document had none', async () => {
    const html = page('<p style="width:80px;hyphens:manual">extra&shy;ordinary</p>');
    const { bytes, facts } = await printHtml(html);
    const finished = await finishPdf(bytes, facts, (printed) => ({
      seams: printed.map((_, index) => (index === 0 ? 'soft-hyphen' : 'none')),
      originals: new Map(),
    }));
    expect(finished.text.map(({ text }) => text)).toEqual(['extra\u00ad', 'ordinary']);
  });

  it('says nothing of standards when it may not', async () => {
    const { bytes, facts } = await printHtml(page('<p>Text</p>'), { claims: false });
    const finished = await finishPdf(bytes, facts);
    expect(finished.conformance).toEqual([]);
    expect(Buffer.from(finished.bytes).includes('pdfuaid:part')).toBe(false);
  });

  it('names the place of a character that no font has', async () => {
    const place = { file: 'chapter.md', line: 7 };
    const html = page(`<p data-facts='${JSON.stringify({ type: 'P', place })}'>Missing \u{10fffd} here</p>`);
    const { bytes, facts } = await printHtml(html);
    const { diagnostics } = await finishPdf(bytes, facts);
    expect(diagnostics.map(({ id, place: at }) => [id, at])).toContainEqual(['print-glyph-missing', place]);
  });
});
