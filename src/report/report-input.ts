import type { Diagnostic, DiagnosticDocumentation } from '../diagnostic.js';
import type { BuildResult, DisplayField } from '../model/result.js';
import type { SourceLines } from './excerpt.js';

/** What the HTML report is made of. Only the result and the catalogue are needed; what is not given is not shown. */
export interface ReportInput {
  readonly result: BuildResult;
  /** The catalogue of findings, whose explanations the report carries with it. */
  readonly documentation: readonly DiagnosticDocumentation[];
  /** For excerpts of the manuscript. */
  readonly lines?: SourceLines;
  /** What shops and libraries will say of the publication's accessibility. */
  readonly displayGuide?: readonly DisplayField[];
  /** Findings that comments in the manuscript have accepted. */
  readonly suppressed?: readonly Diagnostic[];
  /** Pages of the PDF, in page order: all of them or a choice. */
  readonly pages?: readonly PageView[];
  /** Colours of text and background as they meet in the publication. */
  readonly contrast?: readonly ContrastPair[];
}

/** A printed page as it looks, and as it is read out. */
export interface PageView {
  /** As printed: `iv`, `212`. */
  readonly label: string;
  readonly picture?: { readonly mediaType: string; readonly bytes: Uint8Array };
  /** Its blocks in the order of the tags. */
  readonly text?: readonly string[];
}

export interface ContrastPair {
  /** `#rrggbb`. */
  readonly foreground: string;
  readonly background: string;
  /** 1 to 21 (WCAG 2.2, contrast ratio). */
  readonly ratio: number;
  readonly scheme: 'light' | 'dark';
  /** From 18 pt, or 14 pt bold: 3 to 1 suffices (WCAG 2.2 SC 1.4.3). */
  readonly large: boolean;
  /** What is set in it: `h1`, `pre .comment`. */
  readonly usedBy: string;
}
