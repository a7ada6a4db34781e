import { describe, expect, it } from 'vitest';
import { readBookFile } from '../../src/config/index.js';

const book = (text: string) => readBookFile(text, 'book.yaml');
const findings = (text: string) =>
  book(text).diagnostics.map(({ place, message, hint }) => `${place?.line}:${place?.column} ${message} | ${hint}`);

describe('readBookFile', () => {
  it('reads the flat form', () => {
    const { settings, order, diagnostics } = book(
      'title: 007\nlanguage: en\nauthor: [Ann Author, Ben Author]\nlicence: CC-BY-4.0\nstylesheet: style.css\npage: 6x9\nchapters: [a.md]\n',
    );
    expect(diagnostics).toEqual([]);
    expect(settings.metadata).toMatchObject({
      title: '007',
      creators: [
        { name: 'Ann Author', roles: [] },
        { name: 'Ben Author', roles: [] },
      ],
      licence: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    expect(settings.theme).toEqual({ stylesheets: ['style.css'] });
    expect(settings.page).toEqual({ size: '6x9' });
    expect(order).toEqual([
      {
        reference: 'a.md',
        pattern: false,
        depth: 0,
        matter: 'body',
        place: { file: 'book.yaml', line: 7, column: 12 },
      },
    ]);
  });

  it('reads the full form', async () => {
    const text = `title: T
creators:
  - {name: Ann, role: [author, illustrator], file-as: "A, Ann"}
cover: {image: c.png, alt: A moor}
series: {title: S, position: 2}
subjects: [moors, {text: Fiction, authority: BISAC, term: FIC004000}]
page: {size: {width: 120mm, height: 180mm}, margins: {inner: 2cm}, recto: false}
typography: {smart-punctuation: false, serif: Literata, fonts: [{family: Literata, path: f.woff2}]}
accessibility: {certified-by: Somebody}
rules: {image-alt-missing: warning, line-length: {severity: info, max: 80}}
front: [dedication.md]
chapters:
  - part: One
    chapters: [a.md, {file: b.md, title: Bee, type: epilogue, language: fr}]
back: [notes.md]
`;
    const { settings, order, diagnostics } = book(text);
    expect(diagnostics).toEqual([]);
    await expect(`${JSON.stringify({ settings, order }, null, 2)}\n`).toMatchFileSnapshot('golden/full-book.json');
  });

  it('finds every problem at once, with its place and the nearest key', async () => {
    const text = `titel: X
title: [a]
page: {size: a55, margins: {iner: 3mm, top: 3}}
cover: {alt: x}
text: {toc-depth: 9}
typography: {justify: maybe}
author: {nme: Ann}
rules: {image-alt-missing: warnin}
chapters: [{file: a.md, tpye: x}, 5]
`;
    await expect(`${findings(text).join('\n')}\n`).toMatchFileSnapshot('golden/findings.txt');
  });

  it('uses what is valid in spite of the rest', () => {
    const { settings } = book('title: T\npage: {size: a55, recto: false}\n');
    expect(settings.metadata?.title).toBe('T');
    expect(settings.page).toEqual({ recto: false });
  });

  it('takes an empty key as not written', () => {
    const { settings, diagnostics } = book('title: T\nsubtitle:\nauthor:\n');
    expect(diagnostics).toEqual([]);
    expect(settings.metadata).toEqual({ title: 'T' });
  });

  it('names where unclosed brackets and quotes were opened', () => {
    expect(findings('title: ok\nlanguage: [en\nchapters:\n  - 01.md\n')[0]).toMatch(
      /^2:11 Unexpected YAML: flow sequence/,
    );
    expect(findings('title: "ok\nlanguage: en\n')[0]).toMatch(/^1:8 Unexpected YAML: missing closing quotation mark/);
  });

  it('refuses prototype keys, custom tags, duplicate keys and alias bombs', () => {
    expect(findings('title: T\n__proto__: {a: 1}\n')[0]).toMatch(/^2:1 .*"__proto__" is not allowed/);
    expect(findings('title: !!js/function "x"\n')[0]).toMatch(/^1:8 .*unresolved tag/i);
    expect(findings('title: T\ntitle: U\n')[0]).toMatch(/^2:1 .*keys must be unique/i);
    const bomb = [
      'a: &a [x, x]',
      ...Array.from(
        { length: 20 },
        (_, n) =>
          `${'bcdefghijklmnopqrstuv'[n]}: &${'bcdefghijklmnopqrstuv'[n]} [${Array(9).fill(`*${'abcdefghijklmnopqrstu'[n]}`)}]`,
      ),
    ];
    expect(book(`${bomb.join('\n')}\n`).usable).toBe(false);
  });

  it('says where a key stands, also under its other names', () => {
    const { placeOf } = book('title: T\nauthor: A\ncover:\n  alt: x\nstylesheet: s.css\n');
    expect(placeOf('title')).toMatchObject({ line: 1, column: 8 });
    expect(placeOf('cover.alt')).toMatchObject({ line: 4 });
    expect(placeOf('creators.0')).toMatchObject({ line: 2 });
    expect(placeOf('theme.stylesheets.0')).toMatchObject({ line: 5 });
    expect(placeOf('isbn')).toBeUndefined();
  });
});
