import type { Labels } from '../model/labels.js';
import { manifestItems, spineItems } from './metadata/manifest.js';
import { type Ncx, ncx } from './navigation/ncx.js';
import type { Landmark, NavigationLink, PackagePlan, PageListEntry } from './plan.js';
import { attributesXml, elementXml, type XmlElement } from './xml-element.js';

/** What the templates of the package see as `book`. */
export interface BookView {
  readonly title: string;
  readonly identifier: string;
  readonly language: string;
  /** Only when it is right to left: the default needs no attribute. */
  readonly direction: string | undefined;
  readonly progression: string | undefined;
  readonly prefixes: string | undefined;
  readonly labels: Labels;
  /** Container paths, in the order they apply. */
  readonly stylesheets: readonly string[];
  readonly metadata: readonly XmlElement[];
  readonly manifest: readonly XmlElement[];
  readonly spine: readonly XmlElement[];
  readonly toc: readonly NavigationLink[];
  readonly landmarks: readonly Landmark[];
  readonly pages: readonly PageListEntry[];
  readonly ncx: Ncx;
}

/** Functions that templates may call; both escape what they are given. */
export const templateFunctions = { attributes: attributesXml, element: elementXml } as const;

/** The plan as the package document, navigation document and NCX show it. */
export function bookView(plan: PackagePlan): BookView {
  const { metadata, labels } = plan.publication;
  return {
    title: metadata.title,
    identifier: metadata.identifier,
    language: metadata.language,
    direction: metadata.direction === 'rtl' ? 'rtl' : undefined,
    progression: metadata.direction === 'rtl' || metadata.writingMode === 'vertical-rl' ? 'rtl' : undefined,
    prefixes: prefixes(plan.metadata),
    labels,
    stylesheets: stylesheetPaths(plan),
    metadata: plan.metadata,
    manifest: manifestItems(plan),
    spine: spineItems(plan),
    toc: plan.toc,
    landmarks: plan.landmarks,
    pages: plan.pages,
    ncx: ncx(plan.toc, plan.pages),
  };
}

/** Every stylesheet of the container, in the order they apply. */
export function stylesheetPaths({ authorStylesheets }: PackagePlan): readonly string[] {
  return ['style.css', ...authorStylesheets.map(({ href }) => href)];
}

/** `ibooks` is the only vocabulary used that EPUB 3.3 §D.1.4 does not reserve. */
function prefixes(metadata: readonly XmlElement[]): string | undefined {
  const used = metadata.some(({ attributes }) => attributes.property?.startsWith('ibooks:'));
  return used ? 'ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/' : undefined;
}
