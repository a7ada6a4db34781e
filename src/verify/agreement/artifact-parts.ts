import type { Diagnostic } from '../../diagnostic.js';

/** `book.epub/OEBPS/a.xhtml:12:4` → path, line and column. */
export function partsOf({ artifact }: Diagnostic) {
  const [, path, line, column] = /^(.*?)(?::(\d+)(?::(\d+))?)?$/s.exec(artifact ?? '') ?? [];
  return { path: path || undefined, line, column: column === undefined ? undefined : Number(column) };
}
