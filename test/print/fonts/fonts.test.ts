import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type NodeHost, nodeHost } from '../../../src/host/node.js';
import { bookFonts } from '../../../src/print/fonts/book-fonts.js';
import { covers, fontCoverage, hasTable } from '../../../src/print/fonts/coverage.js';
import { drawingFonts } from '../../../src/print/fonts/drawing-fonts.js';
import { installedFonts } from '../../../src/print/fonts/installed.js';
import { unexpectedFonts } from '../../../src/print/fonts/unexpected-fonts.js';
import { htmlPublication } from '../publication.js';

const folder = (name: string) => dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`));
let host: NodeHost;
beforeAll(() => {
  host = nodeHost();
  return () => host.close();
});

const fontsFor = (html: string) =>
  bookFonts(
    htmlPublication([`<section id="one"><h1>One</h1>${html}</section>`]),
    new Map(),
    installedFonts(host.files, []),
    host.files,
  );

describe('fontCoverage', () => {
  it('agrees between WOFF and WOFF 2, which are read in different ways', async () => {
    const base = join(folder('source-serif-4'), 'files', 'source-serif-4-greek-400-normal');
    const [woff, woff2] = await Promise.all(
      ['woff', 'woff2'].map(async (extension) => fontCoverage(await host.files.read(`${base}.${extension}`))),
    );
    expect(woff).toEqual(woff2);
    expect(covers(woff!, 0x3b1)).toBe(true);
    expect(covers(woff!, 0x61)).toBe(false);
  });

  it('finds the table that formulas are laid out by in the mathematical font', async () => {
    const file = join(folder('stix-two-math'), 'files', 'stix-two-math-latin-400-normal.woff');
    const bytes = await host.files.read(file);
    expect([hasTable(bytes, 'MATH'), hasTable(bytes, 'fvar')]).toEqual([true, false]);
  });
});

describe('bookFonts', () => {
  it('draws Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Vietnamese, signs and emoji with fonts at hand', async () => {
    const { diagnostics, families } = await fontsFor('<p>Aé Ωή Жя שלום سلام नमस्ते ắ → ✓ ─ 😀</p>');
    expect(diagnostics).toEqual([]);
    expect(families).toEqual(
      expect.arrayContaining(['SourceSerif4', 'SourceCodePro', 'NotoNaskhArabic', 'NotoSerifHebrew', 'NotoEmoji']),
    );
  });

  it('names a character that no font has, its place and the package to add', async () => {
    const { diagnostics } = await fontsFor('<p>አ</p>');
    expect(diagnostics).toMatchObject([
      {
        id: 'glyph-missing',
        found: 'አ',
        place: { file: 'chapter-1.md' },
        hint: expect.stringContaining('@fontsource/noto-sans-ethiopic'),
      },
    ]);
  });

  it('does not go on and on about the characters of one font', async () => {
    const { diagnostics } = await fontsFor(
      `<p>${String.fromCodePoint(...Array.from({ length: 60 }, (_, at) => 0x1200 + at))}</p>`,
    );
    expect(diagnostics).toHaveLength(9);
    expect(diagnostics.at(-1)!.message).toContain('further characters');
  });

  it('draws common Hangul, Kana and Han without further packages', async () => {
    const { diagnostics, families } = await fontsFor('<p>안녕하세요 こんにちは 你好 日本語</p>');
    expect(diagnostics).toEqual([]);
    expect(families).toEqual(expect.arrayContaining(['GowunBatang', 'BIZUDMincho']));
  });

  it('draws Kana with separate voiced sound marks, and Han beyond the first plane, without further packages', async () => {
    const { diagnostics, css } = await fontsFor('<p>か\u3099 は\u309a ゠ ゛ \u{29e3d} 髙</p>');
    expect(diagnostics).toEqual([]);
    // A letter and the mark on it are shaped only within one face.
    const faces = css.split('\n').filter((rule) => rule.includes('"Lectern serif"') && rule.includes('U+304B'));
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces) expect(face).toMatch(/U\+3099/);
  });

  it('takes words and the spaces between them from one font', async () => {
    const { css } = await fontsFor('<p>Some words</p>');
    const faces = css
      .split('\n')
      .filter((rule) => rule.includes('"Lectern serif"') && /unicode-range:[^}]*U\+20-/.test(rule));
    expect(new Set(faces.map((rule) => /source-serif-4-([a-z-]+)-\d/.exec(rule)?.[1]))).toEqual(new Set(['latin']));
  });

  it('makes no Greek word of two faces', async () => {
    const { css } = await fontsFor('<p>Ἄνδρα μοι ἔννεπε, πολλὰ</p>');
    const faces = css.split('\n').filter((rule) => rule.includes('"Lectern serif"') && /U\+3B[0-9]|U\+1F/.test(rule));
    expect(new Set(faces.map((rule) => /files\/([a-z-]+?)-greek/.exec(rule)?.[1]))).toEqual(
      new Set(['gentium-book-plus']),
    );
  });

  it('has accents and the dotted circle ready in every font whose letters may carry them', async () => {
    const { css } = await fontsFor('<p>e\u0301 а\u0301 क\u094d</p>');
    const ranges = (font: string) =>
      css.split('\n').find((rule) => rule.includes('"Lectern serif"') && rule.includes(`${font}-400-normal`));
    expect(ranges('source-serif-4-latin')).toContain('U+301');
    expect(ranges('source-serif-4-cyrillic')).toContain('U+301');
    expect(ranges('noto-serif-devanagari-devanagari')).toContain('U+25CC');
  });

  it('declares every weight and style, so that none is synthesised', async () => {
    const { css } = await fontsFor('<p>ש</p>');
    const faces = css.split('\n').filter((rule) => rule.includes('hebrew') && rule.includes('"Lectern serif"'));
    expect(faces.map((rule) => /font-weight:(\d+);font-style:(\w+)/.exec(rule)!.slice(1).join(' '))).toEqual([
      '400 normal',
      '400 italic',
      '700 normal',
      '700 italic',
    ]);
  });
});

describe('unexpectedFonts', () => {
  const file = (name: string) => new TextEncoder().encode(`<</Type /FontDescriptor\n/FontName /${name}\n>>`);

  it('reports fonts that are none of the book', () => {
    expect(unexpectedFonts(file('ABCDEF+Comic#20Sans'), ['SourceSerif4'])).toMatchObject([
      { id: 'print-font-unexpected', severity: 'error', found: 'Comic#20Sans' },
    ]);
  });

  it('knows the styles of a family', () => {
    expect(unexpectedFonts(file('ABCDEF+SourceSerif4-Italic'), ['SourceSerif4'])).toEqual([]);
  });
});

describe('drawingFonts', () => {
  const letter = (svg: string) => drawingFonts(svg, '1', ['en'], installedFonts(host.files, []), host.files);

  it('gives the text of a drawing fonts of its own, by what it asked for', async () => {
    const { svg, missing } = await letter(
      '<svg xmlns="http://www.w3.org/2000/svg"><text font-family="Helvetica,sans-Serif">A</text><text style="font-family: Courier">b</text></svg>',
    );
    expect(missing).toEqual([]);
    expect(svg).toContain('<text font-family="Lectern sans">A</text>');
    expect(svg).toContain("font-family: 'Lectern mono'");
    expect(svg).toMatch(
      /^<svg [^>]*><style>@font-face\{font-family:"Lectern serif".*url\(data:font\/woff2;name=1;base64,/,
    );
  });

  it('leaves drawings without text alone', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
    expect((await letter(svg)).svg).toBe(svg);
  });
});
