import type { Resource } from '../../src/model/manuscript.js';
import type { Publication } from '../../src/model/publication.js';
import { publicationOf } from './publication.js';

/** A red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

export const image = (path: string, bytes: Uint8Array = PNG): Resource => ({
  path,
  mediaType: 'image/png',
  size: bytes.length,
  width: 1,
  height: 1,
  content: { bytes },
});

const CHAPTER_ONE = `<section id="one"><h1>Of Cats &amp; Kings</h1>
<p>See <a href="#two">the next chapter</a> and <a href="#kings">the kings</a>.<a id="r1" href="#n1" epub:type="noteref" role="doc-noteref">1</a></p>
<figure><img src="Bilder/Kätzchen.png" alt="A red cat"><figcaption>A cat &lt;red&gt;</figcaption></figure>
<p><img src="copies/cat.png" alt="The same cat again"><br>The <i lang="fr">fin de siècle</i>.</p>
<section id="kings"><h2>Kings &amp; <em>queens</em></h2>
<table><caption>Kings</caption><thead><tr><th scope="col">Name</th><th scope="col" align="right">Year</th></tr></thead>
<tbody><tr><th scope="row">Alfred</th><td align="right">871</td></tr></tbody></table></section>
<section epub:type="endnotes" role="doc-endnotes" id="notes" aria-label="Notes"><ol><li id="n1"><p>A note. <a href="#r1" role="doc-backlink" aria-label="Back to reference 1 in the text">↩</a></p></li></ol></section></section>`;

const CHAPTER_TWO = `<section id="two"><h1>Proofs</h1>
<p>So <math alttext="a squared"><msup><mi>a</mi><mn>2</mn></msup></math> and
<svg viewBox="0 0 10 10" role="img" aria-label="A disc"><linearGradient id="g"></linearGradient><circle cx="5" cy="5" r="4" fill="url(#g)"></circle></svg>.</p>
<pre><code>if (a &lt; b) {
  swap();
}</code></pre></section>`;

/** A small book with one of everything that packaging has to do with. */
export function sampleBook(rest: Partial<Publication> = {}): Publication {
  return publicationOf({
    chapters: [
      {
        id: 'preface',
        type: 'preface',
        matter: 'front',
        html: '<section id="preface" epub:type="preface" role="doc-preface"><h1>Preface</h1><p>Dear reader.</p></section>',
      },
      { id: 'one', html: CHAPTER_ONE },
      { id: 'zwei-größe', html: CHAPTER_TWO },
      {
        id: 'toc',
        type: 'appendix',
        matter: 'back',
        html: '<section id="toc-a" epub:type="appendix" role="doc-appendix"><h1>Proofs</h1><p>The end\u0000.</p></section>',
      },
    ],
    metadata: {
      subtitle: 'With <angles> & "quotes"',
      titleFileAs: 'Sample, The',
      isbn: '9783161484100',
      printIsbn: '9783161484117',
      contributors: [
        {
          name: '夏目漱石',
          roles: ['trl'],
          language: 'ja',
          alternates: [{ name: 'Natsume Sōseki', language: 'ja-Latn' }],
        },
      ],
      subjects: [{ text: 'Cats', authority: 'BISAC', term: 'PET003000' }, { text: 'Kings' }],
      series: { title: 'Samples', position: '2' },
      description: 'A book for tests.',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    resources: [
      image('Bilder/Kätzchen.png'),
      image('copies/cat.png'),
      image('cover.png', Buffer.concat([PNG, Buffer.from([0])])),
      image('unused.png', Buffer.from([1])),
    ],
    rest: {
      cover: { resource: image('cover.png', Buffer.concat([PNG, Buffer.from([0])])), alt: 'A cat on a throne' },
      ...rest,
    },
  });
}
