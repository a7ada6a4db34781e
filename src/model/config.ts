import type { Place, Severity } from '../diagnostic.js';
import type { Metadata } from './metadata.js';

/** book.yaml (or another tool's project file), merged with defaults and flags: everything decided, nothing optional without meaning. */
export interface Config {
  /** Path of the file it came from, relative to the manuscript; absent when derived. */
  readonly file?: string;
  readonly metadata: Metadata;
  readonly page: PageOptions;
  readonly theme: ThemeOptions;
  readonly typography: TypographyOptions;
  readonly text: TextOptions;
  readonly pdf: PdfOptions;
  readonly epub: EpubOptions;
  readonly accessibility: AccessibilityStatement;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly limits: Limits;
  /** Where in the config file a key stands: `placeOf('metadata.title')`. Undefined when it is not written there. */
  placeOf(key: string): Place | undefined;
}

/** CSS lengths: `148mm`, `6in`. */
export interface PageOptions {
  /** The name asked for: `a5`, `6x9`, `a4`, `letter`, `b5`, or `custom`. */
  readonly size: string;
  readonly width: string;
  readonly height: string;
  readonly margins: { readonly top: string; readonly bottom: string; readonly inner: string; readonly outer: string };
  /** Chapters start on a right-hand page. */
  readonly recto: boolean;
}

export interface ThemeOptions {
  /** `classic` or `manual`, a folder of templates/themes. */
  readonly name: string;
  /** The author's own stylesheets, manuscript paths, applied after the theme. */
  readonly stylesheets: readonly string[];
  readonly printStylesheets: readonly string[];
  readonly epubStylesheets: readonly string[];
}

export interface FontSource {
  readonly family: string;
  /** Manuscript path of a TTF, OTF, WOFF or WOFF2 file. */
  readonly path: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

export interface TypographyOptions {
  readonly smartPunctuation: boolean;
  readonly hyphenate: boolean;
  readonly justify: boolean;
  /** CSS length of the body text in print: `10.5pt`. */
  readonly fontSize: string;
  /** Number, multiple of the font size. */
  readonly lineHeight: number;
  readonly fonts: readonly FontSource[];
  readonly families: { readonly serif?: string; readonly sans?: string; readonly mono?: string };
}

export interface TextOptions {
  /** All images without alt are declared decorative by the author. */
  readonly imagesDecorative: boolean | readonly string[];
  /** An image alone in a paragraph with a title becomes a figure with that caption. */
  readonly figures: boolean;
  readonly numberSections: boolean;
  readonly numberFigures: boolean;
  readonly math: boolean;
  readonly tocDepth: number;
  /** What a second level-1 heading in a file means. */
  readonly multipleH1: 'split' | 'sections';
}

export interface PdfOptions {
  readonly conformance: 'ua1+a2a' | 'ua1+a3a' | 'ua2+a4f' | 'auto';
  /** CSS length; zero when no bleed is asked for. */
  readonly bleed: string;
  readonly cropMarks: boolean;
  readonly cover: boolean;
}

export interface EpubOptions {
  readonly embedFonts: boolean;
  /** Reading systems whose demands are checked: `apple`, `kobo`, `kindle`, `google`, `thorium`. */
  readonly targets: readonly string[];
  /** Longest side in pixels; 0 leaves images as they are. */
  readonly maxImageSize: number;
}

export interface AccessibilityStatement {
  /** schema.org values; empty: derived from the content. */
  readonly hazards: readonly string[];
  readonly summary?: string;
  /** Who evaluated the publication: without it no conformance is claimed (EPUB Accessibility 1.1 §3.5). */
  readonly certifiedBy?: string;
  readonly certifierCredential?: string;
  readonly certifierReport?: string;
}

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
  readonly place?: Place;
}

/** Bounds on what an untrusted manuscript may cost. */
export interface Limits {
  /** Bytes of one text file. */
  readonly textFile: number;
  /** Bytes of one image, font or media file. */
  readonly resourceFile: number;
  /** Width × height of one image. */
  readonly imagePixels: number;
  /** Elements of one SVG, references counted as often as they draw. */
  readonly svgElements: number;
  /** Files of the manuscript's folder. */
  readonly files: number;
  /** Depth of nested blocks. */
  readonly depth: number;
  /** Bytes of one document of the EPUB beyond which epubcheck-ts, axe-core and Ace do not run. */
  readonly checkedDocument: number;
}
