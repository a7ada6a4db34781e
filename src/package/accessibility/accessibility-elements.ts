import type { Publication } from '../../model/publication.js';
import { property } from '../metadata/refinement.js';
import type { XmlElement } from '../xml-element.js';
import { accessModes, sufficientModes } from './access-modes.js';
import { conformanceElements } from './conformance.js';
import type { ContentInventory } from './content-inventory.js';
import { accessibilityFeatures } from './features.js';
import { accessibilityHazards } from './hazards.js';
import { pageSource, pageSourceElements } from './page-source.js';
import { accessibilitySummary } from './summary.js';

/** What is known of the EPUB besides its text. */
export interface AccessibilityFacts {
  readonly inventory: ContentInventory;
  /** Entries of the page list. */
  readonly pages: number;
  readonly pageSource: string | undefined;
  readonly hasAnimatedImages: boolean;
  readonly claimConformance: boolean;
}

/** Accessibility metadata of the package document, derived from the content (EPUB Accessibility 1.1 §2.2). */
export function accessibilityElements(publication: Publication, facts: AccessibilityFacts): readonly XmlElement[] {
  const { inventory, pages } = facts;
  const statement = publication.config.accessibility;
  const sets = sufficientModes(inventory);
  const schema = (name: string, values: readonly string[]) => values.map((value) => property(`schema:${name}`, value));
  const sufficient = sets.map((modes) => modes.join(','));
  return [
    ...schema('accessMode', accessModes(inventory)),
    ...schema('accessModeSufficient', sufficient),
    ...schema('accessibilityFeature', accessibilityFeatures({ publication, inventory, pages })),
    ...schema('accessibilityHazard', accessibilityHazards(statement.hazards, inventory, facts.hasAnimatedImages)),
    summaryElement(publication, inventory, { pages, isTextSufficient: sufficient.includes('textual') }),
    ...(pages > 0 ? pageSourceElements(pageSource(publication, facts.pageSource)) : []),
    ...conformanceElements(statement, facts.claimConformance),
  ];
}

function summaryElement(
  { config, metadata }: Publication,
  inventory: ContentInventory,
  facts: { readonly pages: number; readonly isTextSufficient: boolean },
): XmlElement {
  const stated = config.accessibility.summary;
  if (stated) return property('schema:accessibilitySummary', stated);
  const { text, language } = accessibilitySummary(metadata.language, inventory, facts);
  const foreign = language === metadata.language ? undefined : language;
  return property('schema:accessibilitySummary', text, { 'xml:lang': foreign });
}
