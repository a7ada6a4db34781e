import type { ElementContent } from 'hast';
import type { Position } from 'unist';
import type { Diagnostic, DiagnosticDocumentation, Place, Severity } from '../diagnostic.js';
import type { Config } from '../model/config.js';
import type { Labels } from '../model/labels.js';
import type { SourceDocument } from '../model/manuscript.js';

/** What a finding says beyond its documentation. */
export interface Details {
  readonly message: string;
  readonly hint?: string;
  readonly found?: string;
  readonly expected?: string;
  /** Words of the node that it is about: they are marked, where they can be found in the author's text. */
  readonly words?: string;
  /** When the case at hand weighs less or more than the rule. */
  readonly severity?: Severity;
}

export interface Located {
  readonly position?: Position | undefined;
  readonly data?: unknown;
}

/** All that the work on one chapter may know: its own document and the book's settings, nothing of other chapters. */
export interface ChapterContext {
  readonly document: SourceDocument;
  readonly config: Config;
  /** BCP 47 tag of the chapter's text. */
  readonly language: string;
  readonly labels: Labels;
  /** NCName of the chapter, first part of every id that is made for it. */
  readonly chapterId: string;
  readonly diagnostics: Diagnostic[];
  /** Understands Markdown without blocks, written in an attribute or a title. */
  inline(markdown: string): ElementContent[];
  /** Records a finding at the place of `node`, or at the document's first line. */
  report(rule: DiagnosticDocumentation, details: Details, node?: Located): void;
}

/** The diagnostic of a rule at a place. */
export function diagnose(rule: DiagnosticDocumentation, details: Details, place?: Place): Diagnostic {
  const { severity = rule.severity, words: _words, ...rest } = details;
  return { id: rule.id, severity, ...rest, ...(place ? { place } : {}), clauses: rule.clauses };
}

/** The author's place of a node: resolves expanded includes and nodes that come from another file (`data.file`). */
export function placeOf(document: SourceDocument, node: { position?: unknown; data?: unknown }): Place {
  const position = node.position as (Pick<Position, 'start'> & Partial<Position>) | undefined;
  const file = (node.data as { file?: string } | undefined)?.file;
  if (!position) return placeOfDocument(document, file);
  const { start, end } = position;
  if (file !== undefined) return { file, line: start.line, column: start.column };
  const { writtenAt } = document;
  // The HTML parser knows no end of an element that is never closed.
  const last = end?.line ? end : undefined;
  if (!writtenAt) {
    const place = { file: document.path, line: start.line, column: start.column };
    return last ? { ...place, endLine: last.line, endColumn: last.column } : place;
  }
  const { file: from, line, column } = writtenAt(start.line, start.column);
  const place = { file: from, line, column };
  const stop = last && writtenAt(last.line, Math.max(1, last.column - 1));
  // What ends in an included file has no end in this one.
  if (!stop || stop.file !== from || stop.line < line) return place;
  return { ...place, endLine: stop.line, endColumn: last.column > 1 ? stop.endColumn : stop.column };
}

function placeOfDocument(document: SourceDocument, file: string | undefined): Place {
  if (file !== undefined) return { file };
  if (document.path === '') return document.listedAt ?? { file: '' };
  return { file: document.path, line: 1 };
}
