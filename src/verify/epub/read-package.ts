import { DC, OPF, type XmlElement } from '../xml/element.js';
import { childElements, textOf, tokens } from '../xml/select.js';
import type { ManifestItem, MetadataEntry, PackageDocument } from './publication.js';
import { resolveReference } from './reference.js';

/** Reads a parsed package document. Tolerant: what is missing is simply not there. */
export function readPackage(root: XmlElement, path: string): PackageDocument {
  const manifest = section(root, 'manifest', 'item').map((element) => readItem(element, path));
  const byId = new Map(manifest.map((item) => [item.id, item]));
  const spine = section(root, 'spine', 'itemref').flatMap((element) => {
    const item = byId.get(element.attributes.get('idref') ?? '');
    return item ? [{ item, linear: element.attributes.get('linear') !== 'no' }] : [];
  });
  const metadata = childElements(root, 'metadata').flatMap((element) => childElements(element).flatMap(readMetadata));
  return { path, root, version: root.attributes.get('version') ?? '', metadata, manifest, spine };
}

function section(root: XmlElement, name: string, child: string): readonly XmlElement[] {
  return childElements(root, name).flatMap((element) => childElements(element, child));
}

function readItem(element: XmlElement, packagePath: string): ManifestItem {
  const href = element.attributes.get('href') ?? '';
  return {
    id: element.attributes.get('id') ?? '',
    path: resolveReference(href, packagePath).path ?? href,
    mediaType: element.attributes.get('media-type') ?? '',
    properties: tokens(element, 'properties'),
    element,
  };
}

function readMetadata(element: XmlElement): readonly MetadataEntry[] {
  const id = element.attributes.get('id');
  const refines = element.attributes.get('refines')?.replace(/^#/, '');
  const entry = (property: string, value: string) => ({ property, value, id, refines, element });
  if (element.namespace === DC) return [entry(`dc:${element.name}`, textOf(element))];
  if (element.namespace !== OPF) return [];
  if (element.name === 'link') {
    const href = element.attributes.get('href') ?? '';
    return tokens(element, 'rel').map((relation) => entry(relation, href));
  }
  const property = element.attributes.get('property');
  if (property) return [entry(property, textOf(element))];
  // EPUB 2: name and content.
  const name = element.attributes.get('name');
  return name ? [entry(name, element.attributes.get('content') ?? '')] : [];
}
