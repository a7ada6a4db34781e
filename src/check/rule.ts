import type { Element, Nodes, Text } from 'hast';
import type { DiagnosticDocumentation, Place, Severity } from '../diagnostic.js';
import type { Chapter, Publication, Stylesheet } from '../model/publication.js';
import type { Declaration } from './css/declarations.js';
import type { Prose } from './text/prose.js';

export type Options = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/** What a rule says; the runner adds id, clauses, severity and place. */
export interface Finding {
  /** The node or the place it is about. Absent: the whole publication. */
  readonly at?: Nodes | Place | undefined;
  /** Words inside `at` that it is about: they are marked, where they can be found in the author's text. */
  readonly words?: string;
  /** "Unexpected X, expected Y", no full stop. */
  readonly message: string;
  readonly hint: string;
  readonly found?: string;
  readonly expected?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

export interface RuleContext<O extends Options = Options> {
  readonly publication: Publication;
  /** The rule's defaults with what book.yaml sets. */
  readonly options: O;
  report(finding: Finding): void;
}

/** Where the walk stands: changes with every step, so read it inside a visit and do not keep it. */
export interface Cursor {
  /** Elements around the visited one, outermost first. */
  readonly parents: readonly Element[];
  /** BCP 47 tag in force for the visited element, its own `lang` included. */
  readonly language: string;
  /** The node, or the nearest one around it that has a place in the author's text. */
  placed(node: Nodes): Nodes;
}

export interface ChapterContext<O extends Options = Options> extends RuleContext<O> {
  readonly chapter: Chapter;
  readonly cursor: Cursor;
}

export type Visit = (element: Element) => void;

/** What one rule wants to see of one chapter. All rules share one walk. */
export interface ChapterVisitor {
  /** By element name, `*` for all. Nothing inside code, formulas and drawings is visited. */
  readonly elements?: Readonly<Record<string, Visit>>;
  /** Each block of running text, without code, formulas and passages in another language. */
  readonly prose?: (prose: Prose) => void;
  /** Each text node outside code, formulas and drawings. */
  readonly text?: (text: Text) => void;
  /** After the last node. */
  readonly end?: () => void;
}

export interface StylesheetContext<O extends Options = Options> extends RuleContext<O> {
  readonly stylesheet: Stylesheet;
}

/** What one rule wants to see of one of the author's stylesheets. */
export interface StylesheetVisitor {
  readonly declaration: (declaration: Declaration) => void;
  /** After the last declaration. */
  readonly end?: () => void;
}

/** One rule over the publication; a file in `rules/` named by its id. */
export interface Rule<O extends Options = Options> {
  readonly documentation: DiagnosticDocumentation;
  /** Every option with its default; `documentation.options` explains them. */
  readonly defaults?: O;
  /** Runs only when book.yaml gives it a severity. */
  readonly optional?: true;
  publication?(context: RuleContext<O>): void;
  chapter?(context: ChapterContext<O>): ChapterVisitor;
  stylesheet?(context: StylesheetContext<O>): StylesheetVisitor;
}
