import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { FontText } from '../text/font-text.js';
import type { Box, Matrix } from './geometry.js';

/** A page's content or a Form XObject's, with what was found in it and what is to change. */
export interface ContentStream {
  readonly kind: 'page' | 'form';
  /** The page or the Form XObject. */
  readonly ref: PDFRef;
  /** 0-based page it is drawn on. */
  readonly page: number;
  /** Of the page or form. */
  readonly dict: PDFDict;
  /** Marked contents by their MCID; undefined where a number is not used. */
  readonly marks: (MarkedContent | undefined)[];
  readonly edits: Edit[];
  /** Painting outside any marked content. */
  readonly unmarked: Unmarked[];
  /** Lines whose letters the print shows in another case, with the document's own text. */
  readonly originals: { readonly line: PrintedLine; readonly text: string }[];
  /** Fonts to add to the resources under a name of ours. */
  readonly fonts: Map<string, { readonly font: FontText; readonly variant: number }>;
}

/** Bytes `start` to `end` of a content stream become `text` (Latin-1). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  text: string;
}

/** A marked-content sequence that the structure tree can hold (ISO 32000-1 14.7.4.2). */
export interface MarkedContent {
  readonly kind: 'content';
  readonly stream: ContentStream;
  /** Number within its stream; those of forms are raised so that they are unique on the page. */
  mcid: number;
  /** The BDC with its operands. */
  readonly begin: number;
  readonly beginEnd: number;
  /** Where the EMC ends. */
  end: number;
  /** Transformation at its end, when no glyph was shown in it. */
  endMatrix: Matrix | undefined;
  /** Set when it begins in the midst of another, which ends there: the file has no BDC of its own. */
  readonly continues?: boolean;
  /** In points on the page; clip paths do not count. */
  readonly box: Box;
  paths: number;
  images: number;
  glyphs: number;
  /** Its text, line by line. */
  lines: PrintedLine[];
  /** Set when it is no real content: the artifact it becomes (property list of its BDC). */
  artifact: string | undefined;
}

/** The text of one marked content on one line. */
export interface PrintedLine {
  text: string;
  /** Byte range of its show operators in the stream. */
  readonly start: number;
  end: number;
  /** Font, its resource name and size at the end of the line. */
  font: FontText;
  fontName: string;
  size: number;
  /** Where the line is, in points: the start of its baseline. */
  readonly x: number;
  readonly y: number;
  /** The last glyph's code; undefined when it was shown within an ActualText span, which has its own say. */
  lastCode: number | undefined;
  /** Where the string operand that shows it ends. */
  lastOperand: number;
  /** Shown from right to left. */
  reversed: boolean;
  /** Set when the line's text object is replaced by `edit`: a space after the line goes to `end`. */
  reordered?: ReorderedLine;
}

/** A line whose glyphs are shown in reading order. */
export interface ReorderedLine {
  readonly edit: Edit;
  /** The text matrix of the outermost glyph; its width when the line ends to its right, undefined when to its left. */
  readonly end: { readonly matrix: Matrix; readonly shift: number | undefined };
}

/** Painting operators outside any marked content, from `start` to `end`. */
export interface Unmarked {
  readonly start: number;
  readonly end: number;
  readonly text: boolean;
  readonly box: Box;
}
