import type { Element } from 'hast';
import type { Chapter, Publication } from '../model/publication.js';
import type { XmlElement } from './xml-element.js';

/** A resource of the publication at its place in the container, under the manifest's name. */
export interface PackagedResource {
  readonly id: string;
  /** `Resource.path`; absent for what Lectern makes. */
  readonly path?: string;
  /** Relative to the package document: `images/figure-1.png`. */
  readonly href: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
  readonly size: number;
  readonly content: { readonly bytes: Uint8Array } | { readonly file: string };
  /** Longest side in pixels to which the image is made smaller. */
  readonly scaleTo?: number;
}

/** An XHTML document of the spine, ready to be put into the shell. */
export interface ContentDocument {
  readonly id: string;
  readonly href: string;
  /** Unique in the book. */
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** `frontmatter`, `bodymatter`, `backmatter` or `cover`: the body's epub:type. */
  readonly bodyType: string;
  /** XHTML of the body's content. */
  readonly markup: string;
  /** Manifest properties the content demands (EPUB 3.3 §5.6.4.2), sorted. */
  readonly properties: readonly string[];
  /** Absent for the pages that Lectern writes itself. */
  readonly chapter?: Chapter;
  /** For each element of `markup` in order, the element of the chapter's tree it came from. */
  readonly origins?: readonly (Element | undefined)[];
}

/** One link of a navigation list. */
export interface NavigationLink {
  /** XHTML of the link's text. */
  readonly markup: string;
  /** The same as plain text. */
  readonly title: string;
  readonly href: string;
  /** Only where it differs from the book's. */
  readonly language?: string;
  readonly children: readonly NavigationLink[];
}

export interface Landmark {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

export interface PageListEntry {
  readonly label: string;
  readonly href: string;
}

/** All that the templates are rendered from. */
export interface PackagePlan {
  readonly publication: Publication;
  readonly documents: readonly ContentDocument[];
  /** Documents before the navigation document in the spine. */
  readonly before: number;
  readonly resources: readonly PackagedResource[];
  /** CSS of the theme: `style.css`. */
  readonly stylesheet: string;
  /** The author's stylesheets, in the order they apply. */
  readonly authorStylesheets: readonly PackagedResource[];
  readonly toc: readonly NavigationLink[];
  readonly landmarks: readonly Landmark[];
  readonly pages: readonly PageListEntry[];
  readonly metadata: readonly XmlElement[];
}
