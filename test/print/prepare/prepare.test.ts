import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { copyTree } from '../../../src/print/prepare/copy-tree.js';
import { demoteHeadings } from '../../../src/print/prepare/demote-headings.js';
import { expandTabs } from '../../../src/print/prepare/expand-tabs.js';
import { fillBlankLines } from '../../../src/print/prepare/fill-blank-lines.js';
import { fillEmptyCells } from '../../../src/print/prepare/fill-empty-cells.js';
import { fitTables } from '../../../src/print/prepare/fit-tables.js';
import { hyphenate } from '../../../src/print/prepare/hyphenate.js';
import { hyphenators } from '../../../src/print/prepare/hyphenators.js';
import { keepShort } from '../../../src/print/prepare/keep-short.js';
import { markPages } from '../../../src/print/prepare/mark-pages.js';
import { linkTargets, pointLinks } from '../../../src/print/prepare/point-links.js';
import { splitCodeLines } from '../../../src/print/prepare/split-code-lines.js';
import { textRuns } from '../../../src/print/prepare/text-runs.js';

const changed = (html: string, change: (tree: Root) => void): string => {
  const tree = copyTree(fromHtml(html, { fragment: true }));
  change(tree);
  return toHtml(tree);
};

describe('preparing a tree for print', () => {
  it('fills empty cells, but not those with an image', () => {
    expect(changed('<table><tr><td> </td><td><img src="a"></td></tr></table>', fillEmptyCells)).toBe(
      '<table><tbody><tr><td>\u00a0</td><td><img src="a"></td></tr></tbody></table>',
    );
  });

  it('lowers headings, at most to the sixth level', () => {
    expect(changed('<h1>a</h1><h6>b</h6>', (tree) => demoteHeadings(tree, 1, 1))).toBe('<h2>a</h2><h6>b</h6>');
  });

  it('leaves headings in a part as they look, and says their level', () => {
    expect(changed('<h1>a</h1><h6>b</h6>', (tree) => demoteHeadings(tree, 0, 1))).toBe(
      '<h1 aria-level="2">a</h1><h6 aria-level="6">b</h6>',
    );
    expect(changed('<h1>a</h1>', (tree) => demoteHeadings(tree, 1, 2))).toBe('<h2 aria-level="3">a</h2>');
  });

  it('makes internal links addresses of their own and remembers where they lead', () => {
    let targets: ReadonlySet<string> = new Set();
    const html = changed('<a href="#naïve">x</a><a href="https://example.org/#a">y</a>', (tree) => {
      targets = linkTargets(tree);
      pointLinks(tree);
    });
    expect(html).toBe('<a href="lectern:#na%C3%AFve">x</a><a href="https://example.org/#a">y</a>');
    expect([...targets]).toEqual(['naïve']);
  });

  it('marks the heading of a section whose page is wanted', () => {
    const html = changed('<section id="s"><h2>Title</h2></section>', (tree) => markPages(tree, new Set(['s'])));
    expect(html).toBe(
      '<section id="s"><h2><a class="lectern-mark" href="lectern-mark:s" aria-hidden="true"></a>Title</h2></section>',
    );
  });

  it('keeps paragraphs of up to three lines together', () => {
    const html = changed('<p>123456789012</p><p>1234567890123</p>', (tree) => keepShort(tree, 4));
    expect(html).toBe('<p class="short">123456789012</p><p>1234567890123</p>');
  });

  it('splits code with long lines into lines, through highlighted spans', () => {
    const html = changed('<pre><code>ab\n<i>cd\nef</i>gh\n\n</code></pre>', (tree) => splitCodeLines(tree, 3));
    expect(html).toBe(
      '<pre><code><span class="line">ab\n</span><span class="line"><i>cd\n</i></span><span class="line long"><i>ef</i>gh\n</span><span class="line">\n</span></code></pre>',
    );
  });

  it('marks lines that fit by an element alone, and leaves a single line as it is', () => {
    const split = (html: string) => changed(html, (tree) => splitCodeLines(tree, 3));
    expect(split('<pre><code>ab\n\ncd\n</code></pre>')).toBe(
      '<pre><code><span>ab\n</span><span>\n</span><span>cd\n</span></code></pre>',
    );
    expect(split('<pre>ab\n<b>cd</b></pre>')).toBe('<pre><span>ab\n</span><span><b>cd</b></span></pre>');
    expect(split('<pre><code>ab\n</code></pre>')).toBe('<pre><code>ab\n</code></pre>');
  });

  it('makes spaces of tabs in code, up to the next stop, and keeps the offsets of the text around them', () => {
    expect(changed('<pre>a\tb\n\tc<b>de\t</b>\tf</pre><p>\tg</p>', expandTabs)).toBe(
      '<pre>a   b\n    c<b>de </b>    f</pre><p>\tg</p>',
    );
    const tree = copyTree(fromHtml('<pre>a\tb\n\tc</pre>', { fragment: true }));
    expandTabs(tree);
    const texts: [string, number | undefined][] = [];
    visit(tree, 'text', ({ value, data }) => void texts.push([value, data?.offset]));
    expect(texts).toEqual([
      ['a', 0],
      ['   ', undefined],
      ['b\n', 2],
      ['    ', undefined],
      ['c', 5],
    ]);
  });

  it('puts a space on blank lines of code and verse', () => {
    const filled = (html: string) =>
      changed(html, (tree) => {
        splitCodeLines(tree, 80);
        fillBlankLines(tree);
      });
    expect(filled('<pre><code>ab\n<i>c\n\nd</i>\n</code></pre>')).toBe(
      '<pre><code><span>ab\n</span><span><i>c\n</i></span><span> <i>\n</i></span><span><i>d</i>\n</span></code></pre>',
    );
    expect(filled('<p>a<br>\n<br>\nb<br>c</p>')).toBe('<p>a<br>\n\u00a0<br>\nb<br>c</p>');
    expect(filled('<h2>a<br><br>b</h2>')).toBe('<h2>a<br><br>b</h2>');
  });

  it('keeps the offsets of text in split code', () => {
    const tree = copyTree(fromHtml('<p>123</p><pre><code>ab\ncdef</code></pre>', { fragment: true }));
    splitCodeLines(tree, 2);
    const runs = textRuns(tree, {
      numbers: new Map(),
      chapter: 'c',
      blocks: { count: 0 },
      slots: new Map(),
      pictures: new Map(),
      before: 0,
    });
    expect(runs.map(({ text, offset }) => [text, offset])).toEqual([
      ['123', 0],
      ['ab\u2028', 3],
      ['cdef', 6],
    ]);
  });

  it('sets wide tables smaller, turns wider ones, and reports those whose words must break', () => {
    const row = (cells: number) => `<table><tbody><tr>${'<td>abcdefgh</td>'.repeat(cells)}</tr></tbody></table>`;
    const html = [row(2), row(5), row(6), row(9), row(80), `<blockquote>${row(6)}</blockquote>`].join('');
    const tree = fromHtml(html, { fragment: true });
    expect(fitTables(tree, { upright: 40, landscape: 70 })).toHaveLength(2);
    const classes: unknown[] = [];
    visit(tree, { tagName: 'table' }, (table) => void classes.push(table.properties.className));
    expect(classes).toEqual([
      undefined,
      ['wide-table'],
      ['landscape'],
      ['landscape', 'wide-table'],
      ['landscape', 'crowded-table'],
      ['crowded-table'],
    ]);
  });
});

describe('hyphenation', () => {
  const soft = (html: string, language: string) =>
    changed(html, (tree) => hyphenate(tree, language, hyphenators())).replaceAll('\u00ad', '·');

  it('follows the language of each passage', () => {
    expect(soft('<p>extraordinary <span lang="de-x-span-3">Wunderschöner</span></p>', 'en')).toBe(
      '<p>ex·tra·or·di·nary <span lang="de-x-span-3">Wun·der·schö·ner</span></p>',
    );
  });

  it('leaves headings, code, links and languages without patterns whole', () => {
    const html = '<h2>Extraordinary</h2><p><code>extraordinary</code><span lang="tlh">extraordinary</span></p>';
    expect(soft(html, 'en')).toBe(html);
  });

  it('never leaves less than two letters before and three after a hyphen', () => {
    for (const word of ['aboveground', 'already', 'eventually', 'university']) {
      const parts = soft(`<p>${word}</p>`, 'en').slice(3, -4).split('·');
      expect(parts.length).toBeGreaterThan(1);
      expect([parts[0]!.length >= 2, parts.at(-1)!.length >= 3]).toEqual([true, true]);
    }
  });
});
