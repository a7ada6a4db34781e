/** A place in the author's files. Lines and columns count from 1; columns are UTF-16 units, as editors count them. */
export interface Place {
  /** Path relative to the manuscript's folder, with `/`: `chapter-3.md`, `book.yaml`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** `error`: must be fixed; `warning`: should be, and fails under `--strict`; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One problem an author (or a validator) can be told about. The single currency of every stage. */
export interface Diagnostic {
  /** Permanent kebab-case id, the name of its page in the handbook: `image-alt-missing`. */
  readonly id: string;
  readonly severity: Severity;
  /** "Unexpected X, expected Y", one sentence, no full stop. */
  readonly message: string;
  readonly place?: Place;
  readonly found?: string;
  readonly expected?: string;
  /** What to do, as one imperative sentence. */
  readonly hint?: string;
  /** Clauses served: `WCAG 2.2 SC 1.1.1`, `EPUB Accessibility 1.1 §3.2`, `ISO 14289-1 §7.3`. */
  readonly clauses?: readonly string[];
  /** Where the rule is explained. */
  readonly url?: string;
  /** Who found it when not Lectern's own rules: `epubcheck`, `ace`, `verapdf`, … */
  readonly source?: string;
  /** Who else found the same, and under which name: `axe/axe-image-alt`. */
  readonly alsoFoundBy?: readonly string[];
  /** Place in the produced file, when the finding came from there: `book.epub/OEBPS/chapter-1.xhtml:12:4`, `book.pdf page 212`. */
  readonly artifact?: string;
}

/** What the handbook says of one diagnostic. Every stage lists its own in its `findings.ts` (or rule files). */
export interface DiagnosticDocumentation {
  readonly id: string;
  readonly severity: Severity;
  /** The rule as a short noun phrase: "Image without alternative text". */
  readonly title: string;
  /** Why it matters, to whom; one to three sentences of Markdown. */
  readonly why: string;
  /** What to do; Markdown. */
  readonly fix: string;
  readonly clauses: readonly string[];
  /** Markdown (or YAML) that triggers it, and the same put right. */
  readonly examples?: readonly { readonly bad: string; readonly good: string }[];
  /** Names and meanings of the options a book.yaml may set. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Orders by file, line, column, then severity and id, so that the same findings always read the same. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    RANK[a.severity] - RANK[b.severity] ||
    compareText(a.id, b.id) ||
    compareText(a.message, b.message)
  );
}

/** The graver of two. */
export function moreSevere(a: Severity, b: Severity): Severity {
  return RANK[a] <= RANK[b] ? a : b;
}

/** Counts by severity. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Severity) => diagnostics.filter((d) => d.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

// Locale-independent, so that reports are the same on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
