import type { XmlElement } from '../xml/element.js';
import type { Archive } from '../zip/archive.js';

/** One `item` of the manifest. */
export interface ManifestItem {
  readonly id: string;
  /** Container path, resolved: `OEBPS/chapter-1.xhtml`. A remote one keeps its URL. */
  readonly path: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
  readonly element: XmlElement;
}

/** One piece of metadata: a DC element, a `meta` or a `link`. */
export interface MetadataEntry {
  /** `dc:title`, `schema:accessMode`, `dcterms:conformsTo`. */
  readonly property: string;
  readonly value: string;
  readonly id: string | undefined;
  /** Id of the entry it refines. */
  readonly refines: string | undefined;
  readonly element: XmlElement;
}

export interface PackageDocument {
  readonly path: string;
  readonly root: XmlElement;
  readonly version: string;
  readonly metadata: readonly MetadataEntry[];
  readonly manifest: readonly ManifestItem[];
  /** Reading order. */
  readonly spine: readonly { readonly item: ManifestItem; readonly linear: boolean }[];
}

/** One link of a navigation list, in document order. */
export interface NavigationLink {
  readonly path: string;
  readonly fragment: string | undefined;
  readonly text: string;
  readonly types: readonly string[];
  readonly element: XmlElement;
}

export interface Navigation {
  readonly path: string;
  /** By `epub:type`: `toc`, `landmarks`, `page-list`. Absent when there is no such `nav`. */
  readonly lists: ReadonlyMap<string, readonly NavigationLink[]>;
}

/** A content document while its rules run. */
export interface ContentDocument {
  readonly item: ManifestItem;
  readonly root: XmlElement;
  readonly body: XmlElement | undefined;
}

/** An EPUB open for checking. */
export interface Epub {
  readonly archive: Archive;
  readonly package: PackageDocument;
  readonly navigation: Navigation | undefined;
  /** What remains of each content document after its tree is let go, in manifest order. */
  readonly documents: readonly DocumentFacts[];
  /** Pixels of the cover image, when there is one that can be measured. */
  readonly cover: { readonly path: string; readonly width: number; readonly height: number } | undefined;
}

export interface PageBreakFact {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** What rules over the whole publication need to know of one content document. */
export interface DocumentFacts {
  readonly path: string;
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  /** `epub:type` values on `body` and its sections of the first two levels. */
  readonly types: ReadonlySet<string>;
  /** Element names that occur, foreign ones as `svg:svg`, `math:math`. */
  readonly elements: ReadonlySet<string>;
  /** Attribute names that occur. */
  readonly attributes: ReadonlySet<string>;
  readonly hasHeading: boolean;
  readonly pageBreaks: readonly PageBreakFact[];
  /** Links to container paths. */
  readonly links: readonly LinkFact[];
}

export interface LinkFact {
  readonly path: string;
  readonly fragment: string | undefined;
  readonly href: string;
  readonly line: number;
  readonly column: number;
}
