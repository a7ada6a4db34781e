import { escapeXml } from './xml-text.js';

/** An element with text only, as the package document's metadata and manifest have them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly text?: string;
}

/** XML of `element`; attributes that are undefined or empty are left out. */
export function elementXml(element: XmlElement): string {
  const start = `<${element.name}${attributesXml(element.attributes)}`;
  return element.text === undefined ? `${start}/>` : `${start}>${escapeXml(element.text)}</${element.name}>`;
}

/** ` name="value"` for every attribute that has a value. */
export function attributesXml(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
