import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { print } from '../../src/print/index.js';
import { htmlPublication } from './publication.js';

const host = nodeHost();
const browser = await host.browsers.find();
const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';

const formula = (terms: number) =>
  `<math display="block"><mrow>${'<mi>alpha</mi><mo>+</mo>'.repeat(terms)}<mi>omega</mi></mrow></math>`;

describe.skipIf(!browser && !required)('what is wider than the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-fit-'));
  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  /** Type sizes of the words of a book, and what was found. */
  async function printed(html: string) {
    const file = join(folder, 'book.pdf');
    const section = `<section id="one"><h1>One</h1><p>Ordinary words.</p>${html}</section>`;
    const { diagnostics } = await print(htmlPublication([section]), { file }, host);
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
    const sizes = new Map<string, number>();
    let furthest = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      for (const item of items) {
        if (!('str' in item)) continue;
        for (const word of item.str.split(' ')) sizes.set(word, Math.abs(item.transform[3]));
        furthest = Math.max(furthest, item.transform[4] + item.width);
      }
    }
    await pdf.destroy();
    return { size: (word: string) => sizes.get(word)!, furthest, diagnostics };
  }
  const TEXT = 10.5;
  const RIGHT = 419.528 - 42.75;

  it('does not change the size of the other text', async () => {
    const { size, furthest, diagnostics } = await printed(formula(10));
    expect(size('Ordinary')).toBeCloseTo(TEXT, 2);
    expect(size('omega')).toBeLessThan(TEXT * 0.95);
    expect(furthest).toBeLessThanOrEqual(RIGHT + 0.5);
    expect(diagnostics).toEqual([]);
  });

  it('is reported when it becomes too small to be read', async () => {
    const { size, diagnostics } = await printed(formula(40));

    expect(size('Ordinary')).toBeCloseTo(TEXT, 2);
    expect(diagnostics.map(({ id, message }) => [id, message.replace(/\d+ %/, 'N %')])).toEqual([
      [
        'print-too-wide',
        'Unexpected formula that fits the page only at N % of its size, expected one that fits at 70 % or more',
      ],
    ]);
  });

  it.each([
    ['a box of fixed width', '<div style="width: 700px"><p>omega omega omega</p></div>'],
    ['words that may not break', `<p style="white-space: nowrap">${'omega '.repeat(18)}</p>`],
    [
      'a table whose cells may not break',
      `<table style="white-space: nowrap"><tr><td>${'omega '.repeat(20)}</td></tr></table>`,
    ],
  ])('may be %s', async (_, html) => {
    const { size, furthest } = await printed(html);
    expect(size('Ordinary')).toBeCloseTo(TEXT, 2);
    expect(size('omega')).toBeLessThan(TEXT);
    expect(furthest).toBeLessThanOrEqual(RIGHT + 0.5);
  });

  it('may be a formula that is wider than its column only', async () => {
    const { size } = await printed(`<div style="width: 40%">${formula(3)}<p>narrow</p></div>`);
    expect(size('Ordinary')).toBeCloseTo(TEXT, 2);
    expect(size('narrow')).toBeCloseTo(TEXT, 2);
    expect(size('omega')).toBeLessThan(TEXT);
  });

  it('may be an image in an indented line', async () => {
    const wide = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="900" height="90"/%3E';
    const { size } = await printed(
      `<p>Before.</p><p><a href="https://example.org"><img alt="a boat" src='${wide}'></a> after</p>`,
    );
    expect(size('Ordinary')).toBeCloseTo(TEXT, 2);
    expect(size('after')).toBeCloseTo(TEXT, 2);
  });

  it('sets nothing smaller that fits', async () => {
    const { size } = await printed(`${formula(2)}<p>${'words '.repeat(200)}</p><pre><code>code</code></pre>`);
    expect(size('omega')).toBeCloseTo(TEXT, 2);
    expect(size('words')).toBeCloseTo(TEXT, 2);
  });
});
