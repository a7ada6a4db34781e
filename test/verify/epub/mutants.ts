import type { EpubFiles } from './sample-epub.js';

/** One way of breaking the sample book. */
export interface EpubMutant {
  readonly name: string;
  /** No validator of others notices it: our own rules must. */
  readonly nobody?: true;
  break(files: EpubFiles): void;
}

const C1 = 'OEBPS/chapter-1.xhtml';
const C2 = 'OEBPS/chapter-2.xhtml';
const C3 = 'OEBPS/chapter-3.xhtml';
const OPF = 'OEBPS/content.opf';
const NAV = 'OEBPS/toc.xhtml';
const CSS = 'OEBPS/style.css';

/** Replaces text in a file; a mutation that changes nothing is a fault of the test. */
function replace(path: string, from: string | RegExp, to: string): EpubMutant['break'] {
  return (files) => {
    const text = files.get(path) as string;
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${from} is not in ${path}`);
    files.set(path, changed);
  };
}

const featureClaim = (value: string) => replace(OPF, '>readingOrder<', `>${value}<`);

/** Every mutation, the fourteen that nobody else notices first. */
export const EPUB_MUTANTS: readonly EpubMutant[] = [
  { name: 'content image with alt=""', nobody: true, break: replace(C1, 'alt="A grey field"', 'alt=""') },
  { name: 'alt is the file name', nobody: true, break: replace(C1, 'alt="A grey field"', 'alt="figure-1.png"') },
  { name: 'th scope removed', nobody: true, break: replace(C1, / scope="(col|row)"/g, '') },
  { name: 'header cells are td', nobody: true, break: replace(C1, /<th scope="\w+">([^<]*)<\/th>/g, '<td>$1</td>') },
  { name: 'formula without alttext', nobody: true, break: replace(C1, / alttext="[^"]*"/, '') },
  {
    name: 'drawing without a name',
    nobody: true,
    break: replace(C1, / role="img" aria-labelledby="t1"( viewBox="[^"]*")><title id="t1">[^<]*<\/title>/, '$1>'),
  },
  { name: 'back link missing', nobody: true, break: replace(C1, / <a href="#fnref1".*?<\/a>/, '') },
  {
    name: 'title is the file name',
    nobody: true,
    break: replace(C1, '<title>Chapter One<', '<title>chapter-1.xhtml<'),
  },
  { name: 'link text “here”', nobody: true, break: replace(C1, '>cross link to the sea<', '>here<') },
  { name: 'contents omit a chapter', nobody: true, break: replace(NAV, /<li><a href="chapter-3.*?<\/li>/, '') },
  { name: 'landmarks removed', nobody: true, break: replace(NAV, /<nav epub:type="landmarks"[\s\S]*?<\/nav>/, '') },
  {
    name: 'claim and certifier removed',
    nobody: true,
    break: replace(OPF, /<meta property="(dcterms:conformsTo|a11y).*\n/g, ''),
  },
  { name: 'false feature signLanguage', nobody: true, break: featureClaim('signLanguage') },
  {
    name: 'undeclared file',
    nobody: true,
    break: (files) => files.set('OEBPS/images/stray.png', files.get('OEBPS/images/figure-1.png')!),
  },
  { name: 'certifier removed', break: replace(OPF, /<meta property="a11y.*\n/, '') },
  { name: 'claim misspelt', break: replace(OPF, '1.1 - WCAG 2.2 Level AA', '1.1 – WCAG 2.2 AA') },
  { name: 'false feature index', break: featureClaim('index') },
  { name: 'false feature transcript', break: featureClaim('transcript') },
  { name: 'feature misspelt', break: featureClaim('ReadingOrder') },
  { name: 'hazard removed', break: replace(OPF, /<meta property="schema:accessibilityHazard.*\n/, '') },
  { name: 'access mode removed', break: replace(OPF, /<meta property="schema:accessMode">.*\n/g, '') },
  { name: 'summary removed', break: replace(OPF, /<meta property="schema:accessibilitySummary.*\n/, '') },
  { name: 'page source removed', break: replace(OPF, /<meta property="pageBreakSource.*\n|<dc:source.*\n/g, '') },
  { name: 'image without alt', break: replace(C1, ' alt="A grey field"', '') },
  { name: 'languages missing', break: replace(C1, ' lang="en" xml:lang="en"', '') },
  { name: 'language en_US', break: replace(C1, ' lang="en" xml:lang="en"', ' lang="en_US" xml:lang="en_US"') },
  { name: 'languages differ', break: replace(C1, ' lang="en" xml:lang="en"', ' lang="en" xml:lang="de"') },
  { name: 'page list entry removed', break: replace(NAV, '<li><a href="chapter-2.xhtml#page-2">2</a></li>', '') },
  { name: 'page list entry to no page', break: replace(NAV, 'chapter-2.xhtml#page-2', 'chapter-2.xhtml#s4') },
  { name: 'page break label removed', break: replace(C1, ' aria-label="1"></span>', '></span>') },
  { name: 'page break label wrong', break: replace(C1, ' aria-label="1"></span>', ' aria-label="9"></span>') },
  { name: 'page break without id', break: replace(C2, ' id="page-2"', '') },
  { name: 'mathml property removed', break: replace(OPF, 'properties="mathml svg"', 'properties="svg"') },
  {
    name: 'contents in another order',
    break: replace(NAV, /(<li><a href="chapter-2.*\n)(<li><a href="chapter-3.*\n)/, '$2$1'),
  },
  { name: 'broken fragment', break: replace(C1, 'chapter-2.xhtml#s4', 'chapter-2.xhtml#nope') },
  { name: 'broken link in contents', break: replace(NAV, 'chapter-1.xhtml#s2', 'chapter-1.xhtml#nope') },
  { name: 'duplicate id', break: replace(C1, 'id="s3"', 'id="s2"') },
  { name: 'noteref role removed', break: replace(C1, ' role="doc-noteref"', '') },
  { name: 'heading skipped', break: replace(C1, /<h2 id="s3">(.*?)<\/h2>/, '<h4 id="s3">$1</h4>') },
  { name: 'heading empty', break: replace(C2, '>The Sea</h2>', '></h2>') },
  { name: 'empty link', break: replace(C1, '>cross link to the sea<', '><') },
  { name: 'low contrast', break: replace(CSS, 'body{', 'body{color:#aaa;background:#fff;') },
  {
    name: 'low contrast in dark mode',
    break: replace(CSS, /$/, '@media (prefers-color-scheme:dark){body{color:#444;background:#000}}'),
  },
  { name: 'CSS direction', break: replace(CSS, 'body{', 'body{direction:rtl;') },
  { name: 'declared file missing', break: (files) => files.delete('OEBPS/images/figure-1.png') },
  {
    name: 'names that differ in case',
    break: (files) => {
      files.set('OEBPS/Style.css', 'p{}');
      replace(OPF, '</manifest>', '<item id="c9" href="Style.css" media-type="text/css"/></manifest>')(files);
    },
  },
  { name: 'script', break: replace(C1, '</body>', '<script>1</script></body>') },
  { name: 'event handler', break: replace(C1, '<p>Some', '<p onclick="go()">Some') },
  { name: 'remote image', break: replace(C1, 'images/figure-1.png', 'https://example.org/x.png') },
  { name: 'no table of contents', break: replace(NAV, 'epub:type="toc" role', 'role') },
  { name: 'chapter not in the reading order', break: replace(OPF, '<itemref idref="c3"/>', '') },
  { name: 'markup not closed', break: replace(C3, '</section>', '') },
  { name: 'undefined entity', break: replace(C3, 'The end.', 'The end.&nbsp;') },
  { name: 'mimetype wrong', break: (files) => files.set('mimetype', 'application/zip') },
  { name: 'title missing', break: replace(C3, '<title>Chapter Three</title>', '') },
  { name: 'title empty', break: replace(C3, '<title>Chapter Three</title>', '<title></title>') },
  { name: 'package identifier removed', break: replace(OPF, / +<dc:identifier.*\n/, '') },
  { name: 'modified date removed', break: replace(OPF, /<meta property="dcterms:modified.*\n/, '') },
  { name: 'cover not declared', break: replace(OPF, ' properties="cover-image"', '') },
  { name: 'obsolete attribute', break: replace(C3, '<p>', '<p align="center">') },
];
