import type { Diagnostic } from '../../diagnostic.js';
import type { Folder } from '../folder.js';
import type { LineOrigin } from '../text/expansion.js';
import type { LineBuilder } from '../text/line-builder.js';

/** What is open while a template is expanded. */
export interface TemplateState {
  readonly folder: Folder;
  /** The book's own folder, with `/` at its end; empty when it is the manuscript's. */
  readonly root: string;
  /** Those of book.json as `book.name`, and what the document itself has set. */
  readonly variables: Map<string, unknown>;
  readonly output: LineBuilder;
  readonly diagnostics: Diagnostic[];
  /** Where `{% raw %}` was opened. */
  raw: LineOrigin | undefined;
  /** Truth of every open `{% if %}`; undefined when it cannot be decided. */
  readonly conditions: (boolean | undefined)[];
}

/** A reference that starts at the book's root as one that starts at the manuscript's. */
export function fromRoot(reference: string, { root }: TemplateState): string {
  return reference.startsWith('/') && !reference.startsWith('//') ? `/${root}${reference.slice(1)}` : reference;
}
