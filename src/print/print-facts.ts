import type { Place } from '../diagnostic.js';
import type { PdfOptions } from '../model/config.js';
import type { Metadata } from '../model/metadata.js';

/**
 * What the print document knows and Chromium's PDF does not say: the contract between making the document
 * (`document/`, `prepare/`) and finishing the file (`pdf/`).
 *
 * Every element that becomes a structure element of its own carries `lang="TAG-x-TYPE-N"` in the printed HTML. Chromium
 * copies it verbatim to `/Lang` of the StructElem, so that N leads back to `elements`. `TAG` alone is the language.
 */
export interface PrintFacts {
  readonly metadata: Metadata;
  /** BCP 47 tag of the document. */
  readonly language: string;
  readonly options: PdfOptions;
  /** Whether the file may say that it conforms: it may not when nobody verifies it. */
  readonly claims: boolean;
  /** Name and version of the program: `Lectern 0.1.0`. */
  readonly producer: string;
  readonly elements: ReadonlyMap<number, TaggedElement>;
  /**
   * Id of every element that a link or the outline may lead to → its number in `elements`. Internal links are printed
   * as URI annotations `lectern:#ID` (ID percent-encoded): destinations of Chromium's own cost pages × destinations.
   */
  readonly targets: ReadonlyMap<string, number>;
  /** Bookmarks, as the contents have them. Chromium prints without an outline. */
  readonly outline: readonly OutlineItem[];
  /** Ranges of pages numbered alike, the first starting on page 0. */
  readonly pageLabels: readonly PageLabelRange[];
  /** Chapters in reading order, with how deep each lies below a part or another chapter; 0 at the top. */
  readonly chapters: readonly { readonly id: string; readonly depth: number }[];
  /** All text that is printed in the document (not running heads), in reading order, without soft hyphens. */
  readonly text: readonly TextRun[];
  readonly boxes: PageBoxes;
  /** PostScript-like names of the families that may be embedded: any other font in the file is a fault. */
  readonly fontFamilies: readonly string[];
}

/** The structure type intended for an element, in the words of ISO 32000-1 14.8.4 (`FENote` is written as `Note`). */
export type StructureType =
  | 'Document'
  | 'Part'
  | 'Art'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Index'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'Span'
  | 'Quote'
  | 'Note'
  | 'Reference'
  | 'BibEntry'
  | 'Code'
  | 'Link'
  | 'Ruby'
  | 'RB'
  | 'RT'
  | 'RP'
  | 'Figure'
  | 'Formula'
  | 'Artifact';

export interface TaggedElement {
  readonly type: StructureType;
  /** HTML element name it came from. */
  readonly name: string;
  /** Number of the nearest tagged ancestor; absent for those at the top. */
  readonly parent?: number;
  /** Id in the document, unique. */
  readonly id?: string;
  /** BCP 47 tag, when it differs from what it inherits. */
  readonly language?: string;
  /** Alternative text (Figure), spoken text (Formula). */
  readonly alt?: string;
  /** Expansion of an abbreviation (/E). */
  readonly expansion?: string;
  /** MathML source of a Formula, for the associated file. */
  readonly mathml?: string;
  /** A Formula or Code that stands in its own block. */
  readonly block?: boolean;
  /** Link annotation's /Contents. */
  readonly linkContents?: string;
  /** Target of a link: `#id` or an absolute URI. */
  readonly href?: string;
  readonly listNumbering?:
    | 'None'
    | 'Disc'
    | 'Circle'
    | 'Square'
    | 'Decimal'
    | 'UpperRoman'
    | 'LowerRoman'
    | 'UpperAlpha'
    | 'LowerAlpha'
    | 'Description';
  /** Table header's scope. */
  readonly scope?: 'Row' | 'Column' | 'Both';
  /** Ids of the header cells of a cell. */
  readonly headers?: readonly string[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** `footnote`, `endnote`: kind of a Note. */
  readonly noteType?: string;
  /** The author's place. */
  readonly place?: Place;
}

export interface OutlineItem {
  readonly title: string;
  /** Key of `targets`. */
  readonly id: string;
  readonly language?: string;
  readonly children: readonly OutlineItem[];
}

export interface PageLabelRange {
  /** 0-based physical page the range starts at. */
  readonly page: number;
  readonly style: 'lower-roman' | 'decimal' | 'none';
  /** Value of the first page's numeral. */
  readonly start: number;
}

/** One text node of the printed document. */
export interface TextRun {
  /** U+2028 stands where the document ends a line: at `br`, and for the line feeds of preformatted text. */
  readonly text: string;
  /** Chapter it belongs to; absent for generated pages (title page, contents). */
  readonly chapter?: string;
  /** UTF-16 offset in the chapter's text (see `PageBreak`). */
  readonly offset?: number;
  /** Number of the nearest tagged element around it. */
  readonly element?: number;
  /** Which block it is in: words of different blocks are apart anyway. */
  readonly block: number;
  /** `math`: drawn by the formula's glyphs, `alternative`: stands in the tree but is not drawn as text. */
  readonly kind?: 'math' | 'svg';
}

/** In points, from the lower left corner of the sheet. */
export interface PageBoxes {
  readonly width: number;
  readonly height: number;
  /** Distance of the trimmed page's edge from the sheet's, on each side: zero without bleed and marks. */
  readonly trimInset: number;
  readonly bleed: number;
  readonly cropMarks: boolean;
}

/** What the file prints within one marked content on one line. */
export interface PrintedRun {
  /** 0-based physical page. */
  readonly page: number;
  /** Decoded text as a reader takes it from the file, ligatures resolved. */
  readonly text: string;
  /** Number of the nearest tagged element around it; 0 when there is none. */
  readonly element: number;
}

/** A picture as the file prints it. */
export interface PrintedFigure {
  /** 0-based physical page. */
  readonly page: number;
  /** Number of its element. */
  readonly element: number;
}

/**
 * What stood in the document between the end of a printed run and the start of the next one; `line`: the document ends a
 * line there (code, verse).
 */
export type Seam = 'none' | 'space' | 'soft-hyphen' | 'line';

/** The answer of the alignment to the printed runs, which are in structure order. */
export interface Alignment {
  /** One for each run. */
  readonly seams: readonly Seam[];
  /** Index of a run → the document's own text, where the printed one differs in case (small caps, `text-transform`). */
  readonly originals: ReadonlyMap<number, string>;
}

/** Compares the printed runs with the document's text. */
export type Align = (printed: readonly PrintedRun[]) => Alignment;
