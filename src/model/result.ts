import type { Diagnostic, Place } from '../diagnostic.js';
import type { PageBreak, Publication, Statistics } from './publication.js';

/** The places a produced file's parts came from, to report findings at the author's line. */
export interface SourceMap {
  /**
   * EPUB: `container` path (`OEBPS/chapter-1.xhtml`) with line and column. PDF: a structure element's ID or
   * a 0-based page with a text excerpt. Undefined when the place has no source (a generated page).
   */
  locate(artifact: ArtifactPlace): Place | undefined;
}

export type ArtifactPlace =
  | { readonly path: string; readonly line?: number; readonly column?: number; readonly id?: string }
  | {
      /** 0-based. */
      readonly page: number;
      readonly excerpt?: string;
      /** The element's own. */
      readonly id?: string;
      /** Without one of its own, that of the nearest element around it. */
      readonly within?: string;
    };

/** What stage `print` returns. The file stands complete at `file`. */
export interface PrintedBook {
  readonly file: string;
  readonly pages: number;
  /** One for each page whose first text belongs to a chapter, in page order. */
  readonly pageBreaks: readonly PageBreak[];
  /** Flavours claimed in the file's metadata, after our own check passed: `PDF/UA-1`, `PDF/A-2a`. */
  readonly conformance: readonly string[];
  readonly sourceMap: SourceMap;
  readonly diagnostics: readonly Diagnostic[];
}

/** One field of the Accessibility Metadata Display Guide, as shops and libraries will show it. Never empty. */
export interface DisplayField {
  /** `ways-of-reading`, `conformance`, `navigation`, … */
  readonly id: string;
  readonly title: LocalisedText;
  readonly statements: readonly DisplayStatement[];
}

export interface LocalisedText {
  readonly text: string;
  readonly language: string;
}

/** A sentence of a field; `url` where it is a link. */
export interface DisplayStatement extends LocalisedText {
  readonly id: string;
  readonly url?: string;
}

/** What stage `package` returns. */
export interface PackagedBook {
  readonly file: string;
  readonly entries: number;
  /** What readers will be told about its accessibility, computed from its package document, in English. */
  readonly displayGuide?: readonly DisplayField[];
  readonly sourceMap: SourceMap;
  readonly diagnostics: readonly Diagnostic[];
}

export type VerificationStatus = 'passed' | 'failed' | 'not-run';

/** One validator's word on one file. */
export interface Verification {
  /** `epubcheck`, `epubcheck-ts`, `ace`, `axe`, `verapdf`, `pdf-structure`, `epub-structure`, `bag`. */
  readonly validator: string;
  /** As people know it: `EPUBCheck`. */
  readonly name: string;
  readonly version?: string;
  readonly subject: 'epub' | 'pdf' | 'bag';
  readonly file: string;
  /** What it was checked against: `EPUB 3.3`, `PDF/UA-1`, `WCAG 2.2 AA`. */
  readonly profile: string;
  readonly status: VerificationStatus;
  /** Why it did not run, or could not finish. */
  readonly reason?: string;
  readonly findings: readonly Diagnostic[];
  /** What was measured on the way, for people to judge. */
  readonly measurements?: Measurements;
  readonly milliseconds: number;
}

export interface Measurements {
  /** Each pair of colours once for each scheme and size, the weakest contrast first. */
  readonly contrast?: readonly ContrastPair[];
}

/** Colours of text and background as they meet in the publication (WCAG 2.2 SC 1.4.3). */
export interface ContrastPair {
  /** `#rrggbb`. */
  readonly foreground: string;
  readonly background: string;
  /** 1 to 21 (WCAG 2.2, contrast ratio), cut off after two digits. */
  readonly ratio: number;
  readonly scheme: 'light' | 'dark';
  /** From 18 pt, or 14 pt bold: 3 to 1 suffices. */
  readonly large: boolean;
  /** What is set in it, the most frequent first: `h1, pre .comment`. */
  readonly usedBy: string;
  /** Elements with text of their own. */
  readonly count: number;
}

export interface Output {
  readonly kind: 'epub' | 'pdf' | 'bag' | 'report';
  /** Absolute path. */
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}

export type ExitCode = 0 | 1 | 2 | 3;

export interface BuildResult {
  /** No errors (no warnings either under `strict`) and every required validator ran and passed. */
  readonly ok: boolean;
  readonly exitCode: ExitCode;
  readonly outputs: readonly Output[];
  readonly pages?: number;
  readonly statistics?: Statistics;
  /** Absent when the manuscript could not be understood. */
  readonly publication?: Publication;
  readonly diagnostics: readonly Diagnostic[];
  readonly verifications: readonly Verification[];
  readonly milliseconds: number;
}

/** Progress, for a live line. `done` of `total` when countable. */
export interface Progress {
  readonly stage: 'read' | 'understand' | 'check' | 'print' | 'package' | 'verify' | 'report' | 'seal';
  readonly message: string;
  readonly done?: number;
  readonly total?: number;
}
