import { deflateSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** The files of a small EPUB that every validator accepts, by container path. */
export type EpubFiles = Map<string, string | Uint8Array>;

/** A book with every construct that a mutation needs: images, a table, mathematics, a drawing, notes, page breaks. */
export function sampleEpub(): EpubFiles {
  return new Map<string, string | Uint8Array>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['OEBPS/content.opf', PACKAGE],
    ['OEBPS/toc.xhtml', NAVIGATION],
    ['OEBPS/cover.xhtml', COVER],
    ['OEBPS/chapter-1.xhtml', CHAPTER_1],
    ['OEBPS/chapter-2.xhtml', CHAPTER_2],
    ['OEBPS/chapter-3.xhtml', CHAPTER_3],
    ['OEBPS/style.css', STYLE],
    ['OEBPS/images/cover.png', grayPng(800, 1200)],
    ['OEBPS/images/figure-1.png', grayPng(40, 30)],
  ]);
}

/** Packs as EPUB asks: mimetype first, stored, everything dated alike. */
export function packEpub(files: EpubFiles): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [
      bytes,
      { level: path === 'mimetype' || path.endsWith('.png') ? 0 : 6, mtime: '1980-01-02T00:00:00' },
    ];
  }
  return zipSync(entries);
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const PACKAGE = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:3f1f7c0e-7a3b-4a53-9d52-0b8a2b8f6a11</dc:identifier>
    <dc:title>A Sample Book</dc:title>
    <dc:language>en</dc:language>
    <dc:creator>Ann Author</dc:creator>
    <dc:source>urn:isbn:9780000000002</dc:source>
    <meta property="dcterms:modified">2024-01-02T00:00:00Z</meta>
    <meta property="pageBreakSource">urn:isbn:9780000000002</meta>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessMode">visual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityFeature">alternativeText</meta>
    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
    <meta property="schema:accessibilityFeature">readingOrder</meta>
    <meta property="schema:accessibilityFeature">displayTransformability</meta>
    <meta property="schema:accessibilityFeature">pageBreakMarkers</meta>
    <meta property="schema:accessibilityFeature">pageNavigation</meta>
    <meta property="schema:accessibilityFeature">MathML</meta>
    <meta property="schema:accessibilityFeature">ARIA</meta>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">All images have alternative text.</meta>
    <meta property="dcterms:conformsTo" id="claim">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>
    <meta property="a11y:certifiedBy" refines="#claim">Example Press</meta>
  </metadata>
  <manifest>
    <item id="toc" href="toc.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
    <item id="c1" href="chapter-1.xhtml" media-type="application/xhtml+xml" properties="mathml svg"/>
    <item id="c2" href="chapter-2.xhtml" media-type="application/xhtml+xml"/>
    <item id="c3" href="chapter-3.xhtml" media-type="application/xhtml+xml"/>
    <item id="css" href="style.css" media-type="text/css"/>
    <item id="cover-image" href="images/cover.png" media-type="image/png" properties="cover-image"/>
    <item id="figure" href="images/figure-1.png" media-type="image/png"/>
  </manifest>
  <spine>
    <itemref idref="cover"/>
    <itemref idref="toc"/>
    <itemref idref="c1"/>
    <itemref idref="c2"/>
    <itemref idref="c3"/>
  </spine>
</package>
`;

function page(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
${body}
</html>
`;
}

const NAVIGATION = page(
  'Contents',
  `<body>
<nav epub:type="toc" role="doc-toc" aria-label="Contents"><h1>Contents</h1>
<ol>
<li><a href="chapter-1.xhtml">Chapter One</a><ol><li><a href="chapter-1.xhtml#s2">A Table</a></li></ol></li>
<li><a href="chapter-2.xhtml">Chapter Two</a></li>
<li><a href="chapter-3.xhtml">Chapter Three</a></li>
</ol></nav>
<nav epub:type="landmarks" aria-label="Landmarks" hidden=""><h2>Landmarks</h2>
<ol>
<li><a epub:type="toc" href="toc.xhtml">Contents</a></li>
<li><a epub:type="bodymatter" href="chapter-1.xhtml">Start of the text</a></li>
</ol></nav>
<nav epub:type="page-list" role="doc-pagelist" aria-label="Pages" hidden=""><h2>Pages</h2>
<ol>
<li><a href="chapter-1.xhtml#page-1">1</a></li>
<li><a href="chapter-2.xhtml#page-2">2</a></li>
</ol></nav>
</body>`,
);

const COVER = page(
  'Cover',
  '<body epub:type="cover"><section aria-label="Cover"><img src="images/cover.png" alt="Cover of A Sample Book"/></section></body>',
);

const CHAPTER_1 = page(
  'Chapter One',
  `<body>
<section epub:type="chapter" role="doc-chapter" aria-labelledby="h1">
<h1 id="h1"><span epub:type="pagebreak" role="doc-pagebreak" id="page-1" aria-label="1"></span>Chapter One</h1>
<p>Some words<a epub:type="noteref" role="doc-noteref" id="fnref1" href="#fn1">1</a> and a
<a href="chapter-2.xhtml#s4">cross link to the sea</a>.</p>
<figure><img src="images/figure-1.png" alt="A grey field"/><figcaption>The field</figcaption></figure>
<h2 id="s2">A Table</h2>
<table><caption>Heights</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Height</th></tr></thead>
<tbody><tr><th scope="row">Oak</th><td>20 m</td></tr></tbody></table>
<h2 id="s3">Maths and Drawings</h2>
<p><math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup></math></p>
<p><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t1" viewBox="0 0 10 10"><title id="t1">A disc</title><circle cx="5" cy="5" r="4"/></svg></p>
<section epub:type="endnotes" role="doc-endnotes" aria-label="Notes"><ol>
<li id="fn1" epub:type="endnote"><p>The note. <a href="#fnref1" role="doc-backlink" aria-label="Back to reference 1">↩</a></p></li>
</ol></section>
</section>
</body>`,
);

const CHAPTER_2 = page(
  'Chapter Two',
  `<body><section epub:type="chapter" role="doc-chapter" aria-labelledby="h2">
<h1 id="h2">Chapter Two</h1>
<p>More <span epub:type="pagebreak" role="doc-pagebreak" id="page-2" aria-label="2"></span>words.</p>
<h2 id="s4">The Sea</h2><p lang="de" xml:lang="de">Das Meer.</p>
</section></body>`,
);

const CHAPTER_3 = page(
  'Chapter Three',
  '<body><section epub:type="chapter" role="doc-chapter" aria-labelledby="h3"><h1 id="h3">Chapter Three</h1><p>The end.</p></section></body>',
);

const STYLE = 'body{margin:1em}\nimg,svg{max-width:100%}\nli{line-height:2}\n';

/** A grey image of any size: IHDR, one IDAT, IEND. */
function grayPng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
