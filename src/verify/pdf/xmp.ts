import { parseXml, XmlError } from '../xml/parse-xml.js';
import { elements, textOf } from '../xml/select.js';

/** Properties of a document's XMP packet by namespace and name: `http://purl.org/dc/elements/1.1/ title`. */
export interface Xmp {
  /** First value (the default one of alternatives), trimmed. */
  get(namespace: string, name: string): string | undefined;
  all(namespace: string, name: string): readonly string[];
}

export const XMP_DC = 'http://purl.org/dc/elements/1.1/';
export const XMP_PDF = 'http://ns.adobe.com/pdf/1.3/';
export const XMP_BASIC = 'http://ns.adobe.com/xap/1.0/';
export const XMP_PDFUA = 'http://www.aiim.org/pdfua/ns/id/';
export const XMP_PDFA = 'http://www.aiim.org/pdfa/ns/id/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Parses an XMP packet (ISO 16684-1). Undefined when it is not well-formed. */
export function parseXmp(bytes: Uint8Array): Xmp | undefined {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

function read(bytes: Uint8Array): Xmp {
  const values = new Map<string, string[]>();
  const add = (key: string, value: string) => values.set(key, [...(values.get(key) ?? []), value]);
  for (const element of elements(parseXml(withoutWrapper(bytes)))) {
    if (element.namespace === RDF && element.name === 'Description') {
      // Simple properties may be attributes; the parser keeps their prefix, which by use is fixed.
      for (const [name, value] of element.attributes) add(name, value.trim());
    } else if (element.parent?.name === 'Description' && element.parent.namespace === RDF) {
      const items = [...elements(element)].filter(({ name, namespace }) => namespace === RDF && name === 'li');
      for (const item of items.length > 0 ? items : [element])
        add(`${element.namespace} ${element.name}`, textOf(item));
    }
  }
  const all = (namespace: string, name: string) => [
    ...(values.get(`${namespace} ${name}`) ?? []),
    ...(values.get(`${PREFIXES[namespace]}:${name}`) ?? []),
  ];
  return { all, get: (namespace, name) => all(namespace, name)[0] };
}

const PREFIXES: Readonly<Record<string, string>> = {
  [XMP_PDF]: 'pdf',
  [XMP_BASIC]: 'xmp',
  [XMP_PDFUA]: 'pdfuaid',
  [XMP_PDFA]: 'pdfaid',
};

/** The packet's header and trailer are processing instructions, its padding white space after the root element. */
function withoutWrapper(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\ufeff/, '')
    .trim();
  return new TextEncoder().encode(text);
}
