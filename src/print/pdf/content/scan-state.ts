import type { FontText } from '../text/font-text.js';
import type { Box, Matrix } from './geometry.js';
import type { ContentStream, MarkedContent, PrintedLine } from './marked-content.js';
import type { OperatorCursor } from './operators.js';

/** What the interpreter of a content stream knows at one operator. */
export interface Scan {
  readonly stream: ContentStream;
  readonly cursor: OperatorCursor;
  readonly resources: ScanResources;
  ctm: Matrix;
  readonly saved: SavedState[];
  /** The path under construction. */
  path: Box;
  pathStart: number;
  readonly text: TextState;
  readonly marks: OpenMark[];
  /** Innermost open marked content with an MCID. */
  content: MarkedContent | undefined;
  line: PrintedLine | undefined;
  /** Text matrix at which the line last went on. */
  lineMatrix: Matrix;
  /** UTF-16 units of the line that are not yet in its text. */
  readonly units: Uint16Array;
  unitCount: number;
  /** Text object that is open outside marked content. */
  textObject: { readonly start: number; readonly box: Box; shown: boolean } | undefined;
}

/** Where a scan finds fonts and XObjects, and tells what no reader will understand. */
export interface ScanResources {
  font(name: string): FontText | undefined;
  xObject(name: string): ScanXObject | undefined;
  /** A glyph was shown that stands for no character (`.notdef`) or whose text cannot be read. */
  fault(kind: 'missing-glyph' | 'unreadable-glyph', scan: Scan): void;
}

export interface ScanXObject {
  readonly form: boolean;
  /** Reads a Form XObject's content where it is drawn: the area it paints, or undefined when it marks its own content. */
  scanForm(ctm: Matrix): Box | undefined;
}

interface SavedState {
  readonly ctm: Matrix;
  readonly font: FontText | undefined;
  readonly fontName: string;
  readonly size: number;
}

export interface TextState {
  font: FontText | undefined;
  fontName: string;
  size: number;
  /** Text matrix times current transformation matrix, without the line's offset. */
  matrix: Matrix;
  /** Tm as last set. */
  base: Matrix;
  lineX: number;
  lineY: number;
  /** How far the line's glyphs have moved from `lineX`. */
  advance: number;
}

/** A marked-content sequence that is open. */
export interface OpenMark {
  readonly kind: 'content' | 'span' | 'reversed' | 'other';
  readonly begin: number;
  readonly beginEnd: number;
  readonly outer: MarkedContent | undefined;
  /** ActualText of a span. */
  readonly actual?: string;
  /** Show operators within a span, with the codes shown. */
  readonly shown?: ShownGlyphs[];
}

export interface ShownGlyphs {
  readonly font: FontText;
  readonly fontName: string;
  readonly size: number;
  readonly start: number;
  readonly end: number;
  readonly codes: number[];
}

/** What one operator does to the scan. */
export type OperatorAction = (scan: Scan) => void;
