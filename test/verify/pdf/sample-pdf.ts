import { srgbProfile } from '../../../src/print/pdf/colour/srgb-profile.js';
import type { PdfParts } from './pdf-parts.js';
import { addFont } from './sample-font.js';

/** A two-page PDF that conforms to PDF/UA-1 and PDF/A-2a, with every construct that a mutation needs. */
export function samplePdf(): PdfParts {
  const parts: PdfParts = new Map();
  parts.set('catalog', CATALOG);
  parts.set('info', '<</Title (A Sample) /Producer (Lectern)>>');
  parts.set('metadata', { dictionary: '/Type /Metadata /Subtype /XML', data: METADATA });
  parts.set(
    'intent',
    '<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile @profile>>',
  );
  parts.set('profile', { dictionary: '/N 3', data: srgbProfile() });
  parts.set('outlines', '<</Type /Outlines /First @bookmark /Last @bookmark /Count 1>>');
  parts.set('bookmark', '<</Title (Heading) /Parent @outlines /Dest [@page-1 /XYZ 0 200 0]>>');
  parts.set('pages', '<</Type /Pages /Kids [@page-1 @page-2] /Count 2>>');
  parts.set('page-1', page('/Contents @content-1 /StructParents 0 /Annots [@link] /Tabs /S'));
  parts.set('page-2', page('/Contents @content-2 /StructParents 1 /Tabs /S'));
  const show = addFont(parts, 'font', 'HeadingTextlinkA onetwJCptu1.•N');
  parts.set('content-1', { dictionary: '', data: contentOne(show) });
  parts.set('content-2', { dictionary: '', data: contentTwo(show) });
  parts.set(
    'link',
    '<</Type /Annot /Subtype /Link /Rect [20 140 60 152] /F 4 /StructParent 2 /Contents (link to the heading) /Dest [@page-1 /XYZ 0 200 0]>>',
  );
  for (const [name, dictionary] of Object.entries(ELEMENTS)) parts.set(name, `<<${dictionary}>>`);
  return parts;
}

function page(entries: string): string {
  return `<</Type /Page /Parent @pages /MediaBox [0 0 300 220] /Resources <</Font <</F @font>>>> ${entries}>>`;
}

const CATALOG = `<</Type /Catalog /Pages @pages /Lang (en) /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>
/Metadata @metadata /OutputIntents [@intent] /StructTreeRoot @tree /Outlines @outlines /PageLabels <</Nums [0 <</S /D>>]>>>>`;

const METADATA = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">A Sample</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>Lectern</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;

type Show = (text: string) => string;

function block(tag: string, mcid: number, y: number, text: string): string {
  return `/${tag} <</MCID ${mcid}>> BDC BT /F 10 Tf 20 ${y} Td ${text} Tj ET EMC\n`;
}

function contentOne(show: Show): string {
  return (
    block('H1', 0, 180, show('Heading')) +
    block('P', 1, 160, show('Text ')) +
    block('Link', 2, 142, show('link')) +
    block('Lbl', 3, 120, show('•')) +
    block('LBody', 4, 110, show('one')) +
    block('Lbl', 5, 95, show('1')) +
    block('Note', 6, 80, show('Note')) +
    `/Artifact <</Type /Pagination>> BDC BT /F 8 Tf 140 10 Td ${show('1')} Tj ET EMC\n`
  );
}

function contentTwo(show: Show): string {
  return (
    block('H2', 0, 190, show('Heading two')) +
    block('TH', 1, 170, show('A')) +
    block('TH', 2, 155, show('J')) +
    block('TD', 3, 140, show('one')) +
    block('TD', 4, 125, show('two')) +
    '/Figure <</MCID 5>> BDC q 0 0 1 rg 20 60 40 40 re f Q EMC\n' +
    block('Caption', 6, 45, show('Caption')) +
    '/Artifact BMC 20 30 100 1 re f EMC\n'
  );
}

/** The structure tree, one element a line: type, parent, kids. */
const ELEMENTS: Readonly<Record<string, string>> = {
  tree: '/Type /StructTreeRoot /K [@document] /ParentTree @parents /IDTree <</Names [(note-1) @note]>> /ParentTreeNextKey 3',
  parents:
    '/Nums [0 [@h1 @p @a @bullet @body @number @note] 1 [@h2 @th-a @th-j @td-one @td-two @figure @caption] 2 @a]',
  document: '/S /Document /P @tree /K [@h1 @p @list @note @h2 @table @figure-group]',
  h1: '/S /H1 /P @document /Pg @page-1 /K [0]',
  p: '/S /P /P @document /Pg @page-1 /K [1 @a]',
  a: '/S /Link /P @p /Pg @page-1 /K [2 <</Type /OBJR /Obj @link>>]',
  list: '/S /L /P @document /K [@item] /A <</O /List /ListNumbering /Disc>>',
  item: '/S /LI /P @list /K [@bullet @body]',
  bullet: '/S /Lbl /P @item /Pg @page-1 /K [3]',
  body: '/S /LBody /P @item /Pg @page-1 /K [4]',
  note: '/S /Note /P @document /Pg @page-1 /K [@number 6] /ID (note-1)',
  number: '/S /Lbl /P @note /Pg @page-1 /K [5]',
  h2: '/S /H2 /P @document /Pg @page-2 /K [0]',
  table: '/S /Table /P @document /K [@row-1 @row-2]',
  'row-1': '/S /TR /P @table /K [@th-a @th-j]',
  'row-2': '/S /TR /P @table /K [@td-one @td-two]',
  'th-a': '/S /TH /P @row-1 /Pg @page-2 /K [1] /A <</O /Table /Scope /Column>>',
  'th-j': '/S /TH /P @row-1 /Pg @page-2 /K [2] /A <</O /Table /Scope /Column>>',
  'td-one': '/S /TD /P @row-2 /Pg @page-2 /K [3]',
  'td-two': '/S /TD /P @row-2 /Pg @page-2 /K [4]',
  'figure-group': '/S /Div /P @document /K [@figure @caption]',
  figure:
    '/S /Figure /P @figure-group /Pg @page-2 /K [5] /Alt (A blue square) /A <</O /Layout /BBox [20 60 60 100] /Placement /Block>>',
  caption: '/S /P /P @figure-group /Pg @page-2 /K [6]',
};
