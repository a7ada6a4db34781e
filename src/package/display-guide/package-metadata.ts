import { type SaxesAttributeNS, SaxesParser } from 'saxes';

/** An element of the package document's metadata, with its text normalised. */
export interface MetadataElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What the Display Guide reads of a package document. */
export interface PackageMetadata {
  readonly elements: readonly MetadataElement[];
  /** `xml:lang` of the package, else its first `dc:language`. */
  readonly language: string;
}

/** Reads the metadata of a package document (EPUB 3.3 §5.5). Throws when it is not well-formed XML. */
export function readPackageMetadata(opf: string): PackageMetadata {
  const elements: MetadataElement[] = [];
  const path: { name: string; attributes: Record<string, string>; text: string }[] = [];
  let language: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.values(attributes as Record<string, SaxesAttributeNS>);
    const element = {
      name: local,
      attributes: Object.fromEntries(values.map(({ name, value }) => [name, value])),
      text: '',
    };
    if (path.length === 0) language = element.attributes['xml:lang'];
    path.push(element);
  });
  parser.on('text', (text) => {
    const element = path.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    const element = path.pop()!;
    if (path.at(-1)?.name !== 'metadata') return;
    elements.push({ ...element, text: element.text.replace(/\s+/g, ' ').trim() });
    if (element.name === 'language') language ??= element.text.trim();
  });
  parser.write(opf).close();
  return { elements, language: language ?? '' };
}

/** Values of every `meta` with the property. */
export function valuesOf({ elements }: PackageMetadata, property: string): readonly string[] {
  return elements.filter(({ attributes }) => attributes.property === property).map(({ text }) => text);
}
