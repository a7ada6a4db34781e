/** An XML element with the place of its start tag. Names are local; attributes are named as the standards write them. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** `alt`, `xml:lang`, `epub:type`, `xlink:href`, whatever prefixes the document chose. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  readonly parent: XmlElement | undefined;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export const XHTML = 'http://www.w3.org/1999/xhtml';
export const SVG = 'http://www.w3.org/2000/svg';
export const MATHML = 'http://www.w3.org/1998/Math/MathML';
export const OPF = 'http://www.idpf.org/2007/opf';
export const DC = 'http://purl.org/dc/elements/1.1/';
