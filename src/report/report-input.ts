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
  /** False for a report that must be the same whenever it is made. Default: true. */
  readonly times?: boolean;
  /** Pages of the PDF, in page order: all of them or a choice. */
  readonly pages?: readonly PageView[];
}

/** A printed page as it looks, and as it is read out. */
export interface PageView {
  /** As printed: `iv`, `212`. */
  readonly label: string;
  readonly picture?: { readonly mediaType: string; readonly bytes: Uint8Array };
  /** Its blocks in the order of the tags. */
  readonly blocks?: readonly PageBlock[];
}

export interface PageBlock {
  /** Structure type as the file has it: `P`, `H2`, `Figure` (ISO 32000-1 14.8.4). */
  readonly type: string;
  readonly text: string;
}
