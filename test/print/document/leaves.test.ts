import { expect, it } from 'vitest';
import { leavesOf } from '../../../src/print/document/leaves.js';
import { htmlPublication } from '../publication.js';

const outline = (sections: readonly string[]) =>
  leavesOf(htmlPublication(sections)).map(({ id, numbering, chapters }) =>
    [id, numbering, ...chapters.map(({ chapter, nesting }) => `${chapter.id}:${nesting}`)].join(' '),
  );

it('puts title page, copyright page and contents before the text, and documents below a chapter into its leaf', () => {
  expect(
    outline([
      '<section id="to-you" data-type="dedication" data-matter="front"><h1>To you</h1></section>',
      '<section id="preface" data-type="preface" data-matter="front"><h1>Preface</h1></section>',
      '<section id="part" data-type="part"><h1>Part</h1></section>',
      '<section id="one" data-depth="1"><h1>One</h1></section>',
      '<section id="inside" data-depth="2"><h1>Inside</h1></section>',
      '<section id="two" data-depth="1"><h1>Two</h1></section>',
    ]),
  ).toEqual([
    'lectern-title-page roman',
    'lectern-copyright-page roman',
    'to-you roman to-you:0',
    'lectern-contents roman',
    'preface roman preface:0',
    'part arabic part:0',
    'one arabic one:0 inside:1',
    'two arabic two:0',
  ]);
});

it('leaves out the contents of a book of one chapter', () => {
  expect(outline(['<section id="one"><h1>One</h1></section>'])).not.toContain('lectern-contents roman');
});
