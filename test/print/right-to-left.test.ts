import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { print } from '../../src/print/index.js';
import { documentOrder, documentText, saysInOrder } from '../../src/print/pdf/bidi/document-order.js';
import { findCharacters } from '../../src/print/pdf/bidi/find-characters.js';
import { hasTool } from '../tools.js';
import { popplerTagText } from '../verify/readers/poppler-text.js';
import { htmlPublication } from './publication.js';

describe('the order of the document', () => {
  const read = (visual: string, text: string, at = 0) => {
    const pieces = [...visual];
    const document = { ...documentText(text), at };
    const order = documentOrder(
      pieces,
      pieces.map((_, index) => pieces.length - 1 - index),
      document,
    );
    return order && { line: order.map((index) => pieces[index]).join(''), at: document.at };
  };

  it('decides where direction cannot', () => {
    expect(read('.תנכ אם .use case %80 ןיב', 'בין 80% use case. אם כנת.')?.line).toBe('בין 80% use case. אם כנת.');
    expect(read('דח )Team( קירפ', 'קירפ (Team) חד')?.line).toBe('קירפ (Team) חד');
  });
  it('goes on where the last line ended, and looks from the start again', () => {
    expect(read('בא', 'אב ב אב', 3)).toEqual({ line: 'אב', at: 7 });
    expect(read('בא', 'אב גד', 3)).toEqual({ line: 'אב', at: 2 });
  });
  it('leaves what the document does not say', () => {
    expect(read('xyz', 'abc')).toBeUndefined();
    expect(saysInOrder(documentText('a “b” c'), '“b” ')).toBe(true);
  });
  it('finds characters in any order', () => {
    expect(findCharacters('aab bca', 'abc', 0)).toBe(4);
    expect(findCharacters('abc', 'abcd', 0)).toBeUndefined();
    expect(findCharacters('abc', 'd', 0)).toBeUndefined();
  });
});

const host = nodeHost();
const browser = await host.browsers.find();
const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';

describe.skipIf(!browser && !required)('a right-to-left book', () => {
  afterAll(() => host.close());

  // A mark between two directions, brackets, a number before a sign, an address longer than the line; words that are
  // marked together with the next line.
  const paragraphs = [
    'يُطلق عليه أيضًا “برمجيات حرة (FOSS)” أو “free, libre, and open source software” وهذا نص طويل كي ينكسر السطر (Team) ثم.',
    '— <a href="https://example.org/orta">@orta</a>, <strong>الأمر معقد</strong> مقدار العمل (2001-2006) بين 80% use case.',
    `<span dir="rtl">(Team)</span> و [“Rust’s Automation”](https://example.org/${'very_long_address/'.repeat(8)}index.html)`,
    '<strong>BDFL:</strong> BDFL اختصار لعبارة “المستبد الخيّر مدى الحياة”. في هذا الهيكل، يكون لشخص واحد (عادة مؤلف المشروع الأصلي) الكلمة الأخيرة.',
  ];

  it.skipIf(!hasTool('pdfinfo', '-v'))('reads as the manuscript does, and nothing leaves the page', async () => {
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const publication = htmlPublication([`<section id="one" lang="ar" dir="rtl"><h1>فصل</h1>${html}</section>`], {
      metadata: { language: 'ar' },
    });
    const folder = await host.files.temporaryFolder('right-to-left-');
    const file = join(folder, 'book.pdf');
    const { diagnostics } = await print(publication, { file }, host);
    expect(diagnostics).toEqual([]);
    // Where vowel signs stand with their letters is the reader's affair.
    const plain = (text: string) => text.replace(/<[^>]*>/g, '').replace(/[\s\u2060\p{Mn}]+/gu, '');
    const text = plain(popplerTagText(readFileSync(file)));
    for (const paragraph of paragraphs) expect(text).toContain(plain(paragraph));
  });
});
