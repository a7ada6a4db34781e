import type { Metadata } from '../../../model/metadata.js';
import type { Conformance } from './conformance.js';
import { xmpDate } from './dates.js';

export interface XmpOptions {
  readonly conformance: Conformance;
  readonly claims: boolean;
  readonly producer: string;
}

/** The metadata stream's packet (ISO 16684-1): Dublin Core, XMP and PDF properties, and the identification of standards. */
export function xmpPacket(metadata: Metadata, options: XmpOptions): string {
  const description = [
    ...dublinCore(metadata),
    ...basic(metadata, options.producer),
    ...(options.claims ? identification(options.conformance) : []),
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${description.join('\n')}
</rdf:Description>
${options.claims && options.conformance.part < 4 ? UA_SCHEMA : ''}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function dublinCore(metadata: Metadata): string[] {
  const { identifier, isbn, printIsbn, doi } = metadata;
  const identifiers = [
    identifier,
    ...[isbn, printIsbn].map((number) => number && `urn:isbn:${number}`),
    doi && `doi:${doi}`,
  ];
  const names = (agents: Metadata['creators']) => agents.map(({ name }) => name);
  return [
    property('dc:format', 'application/pdf'),
    alternatives('dc:title', fullTitle(metadata), metadata.language),
    list('dc:creator', 'Seq', names(metadata.creators)),
    list('dc:contributor', 'Bag', names(metadata.contributors)),
    alternatives('dc:description', metadata.description, metadata.language),
    list('dc:language', 'Bag', [metadata.language]),
    list(
      'dc:subject',
      'Bag',
      metadata.subjects.map(({ text }) => text),
    ),
    list('dc:publisher', 'Bag', metadata.publisher === undefined ? [] : [metadata.publisher]),
    property('dc:identifier', identifiers[0]),
    list(
      'dc:relation',
      'Bag',
      [...new Set(identifiers.slice(1))].filter((id) => id !== undefined && id !== identifiers[0]),
    ),
    list('dc:date', 'Seq', metadata.date === undefined ? [] : [xmpDate(metadata.date)]),
    alternatives('dc:rights', metadata.rights ?? metadata.licence?.name, metadata.language),
    property('xmpRights:WebStatement', metadata.licence?.url),
  ].filter((line) => line !== '');
}

/** Title and subtitle, as the title bar shows them. */
export function fullTitle({ title, subtitle }: Metadata): string {
  return subtitle === undefined ? title : `${title}: ${subtitle}`;
}

function basic(metadata: Metadata, producer: string): string[] {
  const date = xmpDate(metadata.modified);
  return [
    property('xmp:CreatorTool', producer),
    property('xmp:CreateDate', date),
    property('xmp:ModifyDate', date),
    property('xmp:MetadataDate', date),
    property('pdf:Producer', producer),
    property('pdf:Keywords', keywords(metadata)),
  ].filter((line) => line !== '');
}

/** Subjects in one string, as the Info dictionary holds them. */
export function keywords(metadata: Metadata): string | undefined {
  return metadata.subjects.length === 0 ? undefined : metadata.subjects.map(({ text }) => text).join('; ');
}

function identification({ ua, part, level }: Conformance): string[] {
  return [
    property('pdfaid:part', String(part)),
    ...(part === 4 ? [property('pdfaid:rev', '2020')] : []),
    property('pdfaid:conformance', level),
    property('pdfuaid:part', String(ua)),
    ...(ua === 2 ? [property('pdfuaid:rev', '2024')] : []),
  ];
}

// PDF/A-2 and -3 want every schema they do not know described (ISO 19005-2 6.6.2.3).
const UA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;

function property(key: string, value: string | undefined): string {
  return value === undefined ? '' : `<${key}>${escapeXml(value)}</${key}>`;
}

function alternatives(key: string, value: string | undefined, language: string): string {
  if (value === undefined) return '';
  const text = escapeXml(value);
  const item = (tag: string) => `<rdf:li xml:lang="${escapeXml(tag)}">${text}</rdf:li>`;
  return `<${key}><rdf:Alt>${item('x-default')}${item(language)}</rdf:Alt></${key}>`;
}

function list(key: string, kind: 'Bag' | 'Seq', values: readonly (string | undefined)[]): string {
  if (values.length === 0) return '';
  const items = values.map((value) => `<rdf:li>${escapeXml(value ?? '')}</rdf:li>`).join('');
  return `<${key}><rdf:${kind}>${items}</rdf:${kind}></${key}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Characters that XML 1.0 does not allow are dropped.
function escapeXml(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (char) => ENTITIES[char]!);
}
