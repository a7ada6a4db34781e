import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { placePageBreaks } from '../../../src/package/content/page-break-placement.js';
import { relocate } from '../../../src/package/content/relocate.js';
import { serialise } from '../../../src/package/content/serialise.js';
import { publicationOf } from '../publication.js';

const chapterOf = (html: string) =>
  publicationOf({ chapters: [{ id: 'c', html: `<section>${html}</section>` }] }).chapters[0]!;

/** Puts a page break before each `|` of the HTML's text and shows where the mark came to stand, again as `|`. */
function placed(html: string): string {
  const text = textOf(chapterOf(html).tree);
  const offsets = [...text.matchAll(/\|/g)].map(({ index }, number) => index - number);
  return placedAt(html.replaceAll('|', ''), offsets);
}

function placedAt(html: string, offsets: readonly number[]): string {
  const chapter = chapterOf(html);
  const breaks = offsets.map((offset, page) => ({ label: String(page + 1), page, chapter: 'c', offset }));
  const copy = relocate(chapter.tree.children, {
    link: (href) => href,
    resource: (path) => path,
    breaks: placePageBreaks(chapter, breaks),
    tableName: 'Table',
    page: (label) => `page-${label}`,
    origins: [],
  });
  const xhtml = serialise((copy[0] as Element).children as Element[]);
  expect(xhtml.match(/role="doc-pagebreak"/g)).toHaveLength(offsets.length);
  return xhtml.replace(
    /<span id="page-\d+" epub:type="pagebreak" role="doc-pagebreak" aria-label="\d+"><\/span>/g,
    '|',
  );
}

describe('page breaks are placed', () => {
  it.each([
    ['inside a paragraph', '<p>one |two</p>', '<p>one |two</p>'],
    ['at the start of a block, inside it', '<p>one</p>\n<p>|two</p>', '<p>one</p>\n<p>|two</p>'],
    ['at the next visible character', '<p>one|</p>\n<p>two</p>', '<p>one</p>\n<p>|two</p>'],
    ['after the space at a line end', '<p>one| two</p>', '<p>one |two</p>'],
    ['before a broken word', '<p>unbe|lievable</p>', '<p>|unbelievable</p>'],
    ['before a word broken across elements', '<p>a un<em>believ|able</em></p>', '<p>a |un<em>believable</em></p>'],
    ['before a word broken at a soft hyphen', '<p>a un\u00AD|believable</p>', '<p>a |un\u00ADbelievable</p>'],
    ['after a hyphen of the author’s', '<p>well-|known</p>', '<p>well-|known</p>'],
    ['between Chinese characters', '<p>天地|玄黄</p>', '<p>天地|玄黄</p>'],
    ['not across a line break', '<p>one<br>|two</p>', '<p>one<br/>|two</p>'],
    ['not across blocks', '<div>one<p>|two</p></div>', '<div>one<p>|two</p></div>'],
    ['inside the list item', '<ul>\n<li>a</li>|\n<li>b</li>\n</ul>', '<ul>\n<li>a</li>\n<li>|b</li>\n</ul>'],
    [
      'in code with its white space kept',
      '<pre><code>a {\n|  b\n}</code></pre>',
      '<pre><code>a {\n|  b\n}</code></pre>',
    ],
    ['before ruby', '<p>x <ruby>漢|<rt>かん</rt></ruby></p>', '<p>x |<ruby>漢<rt>かん</rt></ruby></p>'],
    [
      'before the picture that the caption belongs to',
      '<p>x</p><figure><p><img></p><figcaption>|A cat</figcaption></figure>',
      '<p>x</p><figure>|<p><img/></p><figcaption>A cat</figcaption></figure>',
    ],
    [
      'inside a caption that is broken',
      '<figure><img><figcaption>A |cat</figcaption></figure>',
      '<figure><img/><figcaption>A |cat</figcaption></figure>',
    ],
    [
      'inside a figure of code',
      '<figure><pre>|a\nb</pre><figcaption>Code</figcaption></figure>',
      '<figure><pre>|a\nb</pre><figcaption>Code</figcaption></figure>',
    ],
    ['at the end when nothing visible follows', '<p>one</p>\n|', '<p>one|</p>\n'],
    ['several in one text, in order', '<p>|a |b |c</p>', '<p>|a |b |c</p>'],
    ['two at one place', '<p>a ||b</p>', '<p>a ||b</p>'],
    ['outside letters beyond the BMP', '<p>x 𐐀|𐐁 y</p>', '<p>x |𐐀𐐁 y</p>'],
  ])('%s', (_, html, expected) => {
    expect(placed(html)).toBe(expected);
  });

  it('inside the cell, not between rows', () => {
    const html = '<table><tbody><tr><td>1</td></tr>\n<tr><td>2</td></tr></tbody></table>';
    const expected = '<div class="table"><table><tbody><tr><td>1</td></tr>\n<tr><td>|2</td></tr></tbody></table></div>';
    expect([1, 2].map((offset) => placedAt(html, [offset]))).toEqual([expected, expected]);
  });

  it('before the picture at the top of the page, outside the link around it', () => {
    const html = '<p>x</p><p><img src="a.png"></p><p><a href="#x"><img src="b.png"></a> y</p><p>z</p>';
    const chapter = chapterOf(html);
    const breaks = [0, 1].map((picture) => ({ label: `${picture}`, page: picture, chapter: 'c', offset: 1, picture }));
    const { before, inText } = placePageBreaks(chapter, breaks);
    expect([...before].map(([{ tagName }, labels]) => [tagName, labels])).toEqual([
      ['img', ['0']],
      ['a', ['1']],
    ]);
    expect(inText.size).toBe(0);
  });

  it('before mathematics', () => {
    expect(placed('<p>So <math><mi>a|</mi></math></p>')).toMatch(/^<p>So \|<math/);
  });

  it('in a time that grows with the text only', () => {
    const words = Array.from({ length: 200_000 }, (_, index) => `w${index}`).join(' ');
    const html = `<section>${`<p>${words}</p>`}</section>`;
    const [chapter] = publicationOf({ chapters: [{ id: 'c', html }] }).chapters;
    const breaks = Array.from({ length: 5000 }, (_, page) => ({
      label: String(page),
      page,
      chapter: 'c',
      offset: page * 200,
    }));
    const started = performance.now();
    placePageBreaks(chapter!, breaks);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
