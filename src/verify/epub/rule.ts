import type { DiagnosticDocumentation, Severity } from '../../diagnostic.js';
import type { ArtifactPlace } from '../../model/result.js';
import type { XmlElement } from '../xml/element.js';
import type { Archive } from '../zip/archive.js';
import type { ContentDocument, Epub } from './publication.js';

/** A finding before the rule's id, severity and clauses are added. */
export interface RuleFinding {
  readonly message: string;
  readonly at?: ArtifactPlace;
  readonly found?: string;
  readonly expected?: string;
  readonly hint?: string;
  /** Overrides the rule's own, for a lesser or graver case. */
  readonly severity?: Severity;
}

export type Report = (finding: RuleFinding) => void;

/** One check of `epub-structure`: its documentation and what it looks at. */
export interface EpubRule {
  readonly documentation: DiagnosticDocumentation;
  /** Looks at the ZIP container alone. */
  container?(archive: Archive, report: Report): void;
  /** Looks at one content document. */
  document?(document: ContentDocument, report: Report): void;
  /** Looks at the whole publication, when all documents have been seen. */
  publication?(epub: Epub, report: Report): void;
}

/** The place of an element, with the nearest id at or above it. */
export function placeOf(path: string, element: XmlElement): ArtifactPlace {
  let holder: XmlElement | undefined = element;
  while (holder && !holder.attributes.has('id')) holder = holder.parent;
  const id = holder?.attributes.get('id');
  return { path, line: element.line, column: element.column, ...(id !== undefined && { id }) };
}
