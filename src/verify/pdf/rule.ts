import type { DiagnosticDocumentation, Severity } from '../../diagnostic.js';
import type { ArtifactPlace } from '../../model/result.js';
import type { PdfDocument } from './document.js';

/** A finding before the rule's id, severity and clauses are added. */
export interface PdfRuleFinding {
  readonly message: string;
  readonly at?: ArtifactPlace | undefined;
  readonly severity?: Severity;
  readonly hint?: string;
}

export type PdfReport = (finding: PdfRuleFinding) => void;

/** One check of `pdf-structure`. `clauses` names the Matterhorn checkpoints it covers. */
export interface PdfRule {
  readonly documentation: DiagnosticDocumentation;
  /** Holds only for files that claim PDF/A. */
  readonly archival?: true;
  check(document: PdfDocument, report: PdfReport): void;
}
