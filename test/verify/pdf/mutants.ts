import type { PdfParts } from './pdf-parts.js';

/** One way of breaking the sample PDF. */
export interface PdfMutant {
  readonly name: string;
  /** Entries of the trailer, when they are what is broken. */
  readonly trailer?: string;
  break?(parts: PdfParts): void;
}

/** Replaces text in an object; a mutation that changes nothing is a fault of the test. */
function replace(part: string, from: string | RegExp, to: string): NonNullable<PdfMutant['break']> {
  return (parts) => {
    const found = parts.get(part)!;
    const text = typeof found === 'string' ? found : (found.data as string);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${from} is not in ${part}`);
    parts.set(part, typeof found === 'string' ? changed : { ...found, data: changed });
  };
}

function dictionary(part: string, from: string | RegExp, to: string): NonNullable<PdfMutant['break']> {
  return (parts) => {
    const found = parts.get(part)!;
    if (typeof found === 'string') throw new Error(`${part} is no stream`);
    parts.set(part, { ...found, dictionary: found.dictionary.replace(from, to) });
  };
}

const H1 = /\/H1 <<\/MCID 0>> BDC(.*?)EMC/;

/** Every mutation, from the whole to the parts. */
export const PDF_MUTANTS: readonly PdfMutant[] = [
  { name: 'no MarkInfo', break: replace('catalog', ' /MarkInfo <</Marked true>>', '') },
  { name: 'Suspects true', break: replace('catalog', '/Marked true', '/Marked true /Suspects true') },
  { name: 'no structure tree', break: replace('catalog', ' /StructTreeRoot @tree', '') },
  { name: 'no language', break: replace('catalog', ' /Lang (en)', '') },
  { name: 'language en_US', break: replace('catalog', '(en)', '(en_US)') },
  { name: 'language of a passage wrong', break: replace('p', '/S /P', '/S /P /Lang (deutsch!)') },
  { name: 'title not shown', break: replace('catalog', '/DisplayDocTitle true', '/DisplayDocTitle false') },
  { name: 'no viewer preferences', break: replace('catalog', ' /ViewerPreferences <</DisplayDocTitle true>>', '') },
  { name: 'no metadata', break: replace('catalog', '/Metadata @metadata', '') },
  { name: 'metadata not XML', break: replace('metadata', '</x:xmpmeta>', '') },
  { name: 'no PDF/UA claim', break: replace('metadata', '<pdfuaid:part>1</pdfuaid:part>', '') },
  { name: 'no title in metadata', break: replace('metadata', /<dc:title>.*<\/dc:title>/, '') },
  { name: 'title differs from metadata', break: replace('info', '(A Sample)', '(Another)') },
  { name: 'no output intent', break: replace('catalog', ' /OutputIntents [@intent]', '') },
  { name: 'output profile broken', break: (parts) => parts.set('profile', { dictionary: '/N 3', data: 'nothing' }) },
  { name: 'no file identifier', trailer: '/Root @catalog /Info @info' },
  { name: 'bookmark without title', break: replace('bookmark', '(Heading)', '()') },
  { name: 'bookmark to nowhere', break: replace('bookmark', '@page-1 /XYZ 0 200 0', '@tree /XYZ 0 200 0') },
  {
    name: 'script on opening',
    break: replace('catalog', '/Type /Catalog', '/Type /Catalog /OpenAction <</S /JavaScript /JS (app.alert(1))>>'),
  },
  { name: 'heading untagged', break: replace('content-1', H1, '$1') },
  { name: 'artifact inside content', break: replace('content-1', H1, '/H1 <</MCID 0>> BDC /Artifact BMC $1EMC EMC') },
  { name: 'content inside an artifact', break: replace('content-1', H1, '/Artifact BMC /H1 <</MCID 0>> BDC$1EMC EMC') },
  { name: 'page number untagged', break: replace('content-1', /\/Artifact <<\/Type \/Pagination>> BDC(.*?)EMC/, '$1') },
  { name: 'rule untagged', break: replace('content-2', /\/Artifact BMC (.*?)EMC/, '$1') },
  { name: 'marked content not closed', break: replace('content-2', / EMC\n$/, '\n') },
  { name: 'MCID used twice', break: replace('content-1', '/MCID 4', '/MCID 3') },
  { name: 'content not in the tree', break: replace('body', '/K [4]', '/K []') },
  { name: 'tree refers to missing content', break: replace('body', '/K [4]', '/K [4 44]') },
  { name: 'parent tree wrong', break: replace('parents', '[@h1 @p', '[@p @h1') },
  { name: 'parent tree missing', break: replace('tree', ' /ParentTree @parents', '') },
  { name: 'StructParents missing', break: replace('page-2', ' /StructParents 1', '') },
  { name: 'type unknown', break: replace('p', '/S /P', '/S /Paragraph') },
  {
    name: 'types mapped in a circle',
    break: (parts) => {
      replace('p', '/S /P', '/S /One')(parts);
      replace('tree', '/K [@document]', '/K [@document] /RoleMap <</One /Two /Two /One>>')(parts);
    },
  },
  { name: 'standard type remapped', break: replace('tree', '/K [@document]', '/K [@document] /RoleMap <</P /H1>>') },
  { name: 'heading skipped', break: replace('h2', '/S /H2', '/S /H3') },
  { name: 'first heading H2', break: replace('h1', '/S /H1', '/S /H2') },
  { name: 'H beside H1', break: replace('h2', '/S /H2', '/S /H') },
  { name: 'item without a body', break: replace('body', '/S /LBody', '/S /P') },
  { name: 'item outside a list', break: replace('list', '/S /L ', '/S /Div ') },
  { name: 'cell outside a row', break: replace('row-2', '/S /TR', '/S /TBody') },
  {
    name: 'content directly in a table',
    break: replace('table', '/K [@row-1 @row-2]', '/Pg @page-2 /K [@row-1 @row-2 6]'),
  },
  { name: 'element in two places', break: replace('document', '@h2', '@h2 @h1') },
  { name: 'rows differ in length', break: replace('row-2', '/K [@td-one @td-two]', '/K [@td-one]') },
  { name: 'span beyond the table', break: replace('td-one', '/S /TD', '/S /TD /A <</O /Table /RowSpan 3>>') },
  { name: 'header without scope', break: replace('th-a', ' /A <</O /Table /Scope /Column>>', '') },
  {
    name: 'no header cells',
    break: (parts) => {
      for (const cell of ['th-a', 'th-j']) replace(cell, '/S /TH', '/S /TD')(parts);
    },
  },
  {
    name: 'headers refer to nothing',
    break: replace('td-one', '/S /TD', '/S /TD /A <</O /Table /Headers [(nowhere)]>>'),
  },
  { name: 'list without numbering', break: replace('list', ' /A <</O /List /ListNumbering /Disc>>', '') },
  { name: 'figure without Alt', break: replace('figure', ' /Alt (A blue square)', '') },
  { name: 'Alt is a file name', break: replace('figure', '(A blue square)', '(square.png)') },
  { name: 'figure without BBox', break: replace('figure', ' /BBox [20 60 60 100]', '') },
  { name: 'note without ID', break: replace('note', ' /ID (note-1)', '') },
  { name: 'ID used twice', break: replace('caption', '/S /P', '/S /P /ID (note-1)') },
  {
    name: 'empty element',
    break: (parts) => {
      replace('document', '@h2', '@h2 @blank')(parts);
      parts.set('blank', '<</S /P /P @document>>');
    },
  },
  { name: 'NonStruct', break: replace('figure-group', '/S /Div', '/S /NonStruct') },
  { name: 'link not tagged', break: replace('a', ' <</Type /OBJR /Obj @link>>', '') },
  { name: 'link without StructParent', break: replace('link', ' /StructParent 2', '') },
  { name: 'link in a paragraph', break: replace('a', '/S /Link', '/S /Span') },
  { name: 'link without Contents', break: replace('link', ' /Contents (link to the heading)', '') },
  { name: 'link to nowhere', break: replace('link', '@page-1 /XYZ 0 200 0', '@tree /XYZ 0 200 0') },
  {
    name: 'link to a file',
    break: replace('link', '/Dest [@page-1 /XYZ 0 200 0]', '/A <</S /URI /URI (file:///home/me/x.html)>>'),
  },
  { name: 'link hidden on paper', break: replace('link', '/F 4', '/F 0') },
  { name: 'tab order missing', break: replace('page-1', ' /Tabs /S', '') },
  { name: 'font not embedded', break: replace('font-descriptor', ' /FontFile2 @font-program', '') },
  { name: 'no CIDToGIDMap', break: replace('font-cid', ' /CIDToGIDMap /Identity', '') },
  { name: 'no ToUnicode', break: replace('font', ' /ToUnicode @font-map', '') },
  {
    name: 'letter without a character',
    break: replace('font-map', /(\d+) beginbfchar\n<\w+> <\w+>/, '$1 beginbfchar\n'),
  },
  { name: 'letter mapped to U+0000', break: replace('font-map', '<0048>', '<0000>') },
  { name: 'letter mapped to U+FEFF', break: replace('font-map', '<0048>', '<FEFF>') },
  { name: 'letter mapped to U+FFFD', break: replace('font-map', '<0048>', '<FFFD>') },
  { name: 'missing glyph', break: replace('content-1', /<0001/, '<0000') },
  {
    name: 'replacement text nested',
    break: replace('content-1', H1, '/H1 <</MCID 0>> BDC /Span <</ActualText (Heading)>> BDC $1EMC EMC'),
  },
  { name: 'LZW', break: dictionary('content-2', '', '/Filter /LZWDecode') },
  {
    name: 'attachment without UF',
    break: (parts) => {
      replace(
        'catalog',
        '/Type /Catalog',
        '/Type /Catalog /Names <</EmbeddedFiles <</Names [(a) @attachment]>>>>',
      )(parts);
      parts.set('attachment', '<</Type /Filespec /F (a.txt) /EF <</F @attached>>>>');
      parts.set('attached', { dictionary: '/Type /EmbeddedFile /Subtype /text#2Fplain', data: 'text' });
    },
  },
  {
    name: 'layers without a name',
    break: replace('catalog', '/Type /Catalog', '/Type /Catalog /OCProperties <</OCGs [] /D <</AS []>>>>'),
  },
  {
    name: 'encrypted',
    trailer:
      '/Root @catalog /Info @info /ID [<0123> <0123>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -64 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012)>>',
  },
];
