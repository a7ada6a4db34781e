import type { Publication } from '../model/publication.js';
import { accessibilityElements } from './accessibility/accessibility-elements.js';
import { contentInventory } from './accessibility/content-inventory.js';
import { bibliographicElements } from './metadata/package-metadata.js';
import { property } from './metadata/refinement.js';
import { contentsLinks } from './navigation/contents-links.js';
import { landmarks } from './navigation/landmarks.js';
import type { PackageOptions } from './package-options.js';
import type { ContentDocument, PackagedResource, PackagePlan, PageListEntry } from './plan.js';
import type { XmlElement } from './xml-element.js';

/** What is made before the plan. */
export interface Materials {
  readonly documents: readonly ContentDocument[];
  /** Chapter id → file. */
  readonly files: ReadonlyMap<string, string>;
  readonly pages: readonly PageListEntry[];
  readonly resources: readonly PackagedResource[];
  readonly stylesheet: string;
  readonly authorStylesheets: readonly PackagedResource[];
}

/** Decides what the package document and the navigation say of the finished content. Pure. */
export function composePlan(publication: Publication, materials: Materials, options: PackageOptions): PackagePlan {
  const { documents, files } = materials;
  const before = contentsPosition(documents);
  return {
    ...materials,
    publication,
    before,
    toc: contentsLinks(publication, files),
    landmarks: landmarks(publication, documents, before),
    metadata: metadataElements(publication, materials, options),
  };
}

function metadataElements(
  publication: Publication,
  { resources, pages }: Materials,
  options: PackageOptions,
): readonly XmlElement[] {
  const inventory = contentInventory(publication);
  const facts = {
    inventory,
    pages: pages.length,
    pageSource: options.pageSource,
    hasAnimatedImages: publication.resources.some(({ path, animated }) => animated && inventory.imagePaths.has(path)),
    claimConformance: options.claimConformance ?? false,
  };
  const cover = resources.find(({ properties }) => properties.includes('cover-image'));
  const hasFonts = resources.some(({ mediaType }) => mediaType.startsWith('font/'));
  return [
    ...bibliographicElements(publication),
    ...accessibilityElements(publication, facts),
    // Apple Books shows embedded fonts only when told to.
    ...(hasFonts ? [property('ibooks:specified-fonts', 'true')] : []),
    // EPUB 2 readers and Kindle find the cover by this.
    ...(cover ? [{ name: 'meta', attributes: { name: 'cover', content: cover.id } }] : []),
  ];
}

const BEFORE_CONTENTS: ReadonlySet<string> = new Set([
  ...['cover', 'halftitlepage', 'titlepage', 'title-page', 'copyright-page', 'dedication', 'epigraph'],
]);

/** Number of documents before the contents: the pages a printed book has there too. */
function contentsPosition(documents: readonly ContentDocument[]): number {
  const position = documents.findIndex(({ id, chapter }) => !BEFORE_CONTENTS.has(chapter?.type ?? id));
  return position < 0 ? documents.length : position;
}
