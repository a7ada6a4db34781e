import type { Publication } from '../../model/publication.js';
import { property } from '../metadata/refinement.js';
import type { PackageOptions } from '../package-options.js';
import type { PageListEntry } from '../plan.js';
import type { XmlElement } from '../xml-element.js';

export function accessibilityElements(
  _publication: Publication,
  _facts: { readonly pages: readonly PageListEntry[]; readonly options: PackageOptions },
): readonly XmlElement[] {
  return [
    property('schema:accessMode', 'textual'),
    property('schema:accessModeSufficient', 'textual'),
    property('schema:accessibilityFeature', 'structuralNavigation'),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', 'x'),
  ];
}
