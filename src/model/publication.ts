import type { ElementContent, Root } from 'hast';
import type { Diagnostic, Place } from '../diagnostic.js';
import type { Config } from './config.js';
import type { Labels } from './labels.js';
import type { Matter, Resource } from './manuscript.js';
import type { Metadata } from './metadata.js';

declare module 'hast' {
  interface ElementData {
    /** The author's heading level, where it was repaired. */
    authorDepth?: number | undefined;
    /** The author declared this image decorative. */
    decorative?: boolean | undefined;
    /** What a link that could lead nowhere was to lead to; its text stayed. Empty when it may not be said. */
    lostTarget?: string | undefined;
    /** Manuscript path of the file the element's position is in, when not the chapter's own. */
    file?: string | undefined;
  }
}

/**
 * The one semantic tree, built once, read-only from then on.
 *
 * Conventions of every `tree` (HTML vocabulary in hast, ready for both outputs):
 * - ids are NCNames, unique over the whole book; internal links are `href="#id"`, whatever file the target is in;
 * - `src` of images and media is a `Resource.path`; every such path is in `resources`;
 * - `epub:type` is the property `epub:type` (string); its DPUB-ARIA `role` is always beside it where one exists;
 * - MathML and SVG elements are plain elements with their own names, attributes as properties with exact names;
 * - every element made from the author's text keeps `position` (lines of `Chapter.source`, unless `data.file` names another);
 * - a heading whose level was repaired keeps the author's in `data.authorDepth`;
 * - `data.decorative: true` marks an image the author declared decorative (alt="" is then right);
 * - an image without any alt has no `alt` property at all (not an empty one);
 * - print page marks of the author are `span epub:type="pagebreak" role="doc-pagebreak" aria-label="212"`;
 * - nothing unsafe is left: no script, event handler, form, iframe, remote resource or unsafe URL.
 */
export interface Publication {
  readonly config: Config;
  readonly metadata: Metadata;
  readonly labels: Labels;
  /** Reading order. Never empty. */
  readonly chapters: readonly Chapter[];
  readonly contents: readonly TocEntry[];
  /** Everything the chapters, cover and stylesheets refer to, ordered by path, deduplicated by path. */
  readonly resources: readonly Resource[];
  /** The author's stylesheets, checked: no remote or outside reference is left. URLs in them are resource paths. */
  readonly stylesheets: readonly Stylesheet[];
  readonly cover?: { readonly resource: Resource; readonly alt: string };
  /** id → id of the chapter that holds it. */
  readonly anchors: ReadonlyMap<string, string>;
  /** BCP 47 tags used in the text, the book's first. */
  readonly languages: readonly string[];
  readonly statistics: Statistics;
  /** `<!-- lectern-disable RULE: reason -->` comments of the manuscript, applied to the findings at the end. */
  readonly suppressions: readonly Suppression[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Chapter {
  /** NCName, unique, stable: from the manuscript path or the front matter, never from the position. The EPUB file is `${id}.xhtml`. */
  readonly id: string;
  /** Manuscript path of the file; empty for a generated grouping page. */
  readonly source: string;
  /** Plain text of the title. Never empty. */
  readonly title: string;
  readonly matter: Matter;
  /** `chapter`, `part`, `preface`, `appendix`, … (EPUB Structural Semantics). */
  readonly type: string;
  /** Nesting by the order file: 0 = top level. */
  readonly depth: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** One `section` element whose first heading is `h1`; sections nest by heading level. */
  readonly tree: Root;
  /** What the content needs in the EPUB manifest. */
  readonly has: { readonly mathml: boolean; readonly svg: boolean; readonly media: boolean };
  /** The author's place of a node of `tree`: resolves `position`, `data.file` and expanded includes. */
  placeOf(node: { position?: unknown; data?: unknown }): Place;
  /** The author's place of words inside a node of `tree`; undefined when they were not written there as they are read. */
  placeOfWords(node: { position?: unknown; data?: unknown }, words: string): Place | undefined;
}

export interface TocEntry {
  readonly title: string;
  /** Inline content of the heading, without links and notes. */
  readonly inline: readonly ElementContent[];
  /** Id of the heading's section (or of the chapter): link target. */
  readonly id: string;
  readonly chapter: string;
  readonly level: number;
  readonly language: string;
  readonly matter: Matter;
  readonly children: readonly TocEntry[];
}

/** A finding the author has looked at and accepted, with the reason. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** The comment itself. */
  readonly place: Place;
  /** Lines of `place.file` it covers: the next block, or the whole file for `lectern-disable-file`. */
  readonly from: number;
  readonly to: number;
}

export interface Stylesheet {
  readonly path: string;
  readonly css: string;
  /** The author's own text, which findings give lines of; `css` may have been rewritten. */
  readonly source?: string;
  readonly media: 'all' | 'print' | 'epub';
}

export interface Statistics {
  readonly words: number;
  readonly chapters: number;
  readonly images: number;
  readonly tables: number;
  readonly notes: number;
  readonly formulas: number;
  readonly links: number;
}

/**
 * Where a printed page begins, in the text of a chapter. The text of a chapter is the concatenation of all its text
 * node values in document order (everything below `Chapter.tree`, MathML and SVG included).
 */
export interface PageBreak {
  /** As printed: `iv`, `212`. */
  readonly label: string;
  /** 0-based physical page. */
  readonly page: number;
  readonly chapter: string;
  /** UTF-16 offset into the chapter's text of the first character on the page. */
  readonly offset: number;
  /**
   * When a picture stands at the top of the page, which: its index among the chapter's `img`, `svg`, `audio` and `video`
   * elements in document order, without those inside drawings and formulas. `offset` is then that of the text after it.
   */
  readonly picture?: number;
}
