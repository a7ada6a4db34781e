import { XHTML, type XmlElement } from '../../xml/element.js';
import { elements, tokens } from '../../xml/select.js';
import { type EpubRule, placeOf } from '../rule.js';

/** Tables whose cells cannot be told apart from their headings. */
export const tableHeaders: EpubRule = {
  documentation: {
    id: 'epub-table-headers',
    severity: 'error',
    title: 'Table without header cells, or header cells without scope',
    why: 'A screen reader says the heading with each cell, and can only do so when it is marked and its direction is known.',
    fix: 'Use `th` with `scope="col"` or `scope="row"`, or tie cells to headings by `headers` and `id`.',
    clauses: ['WCAG 2.2 SC 1.3.1', 'EPUB Accessibility 1.1 §3.2'],
  },
  document({ item, root }, report) {
    for (const table of elements(root)) {
      if (table.name !== 'table' || table.namespace !== XHTML || isLayout(table)) continue;
      const headers = [...elements(table)].filter(({ name }) => name === 'th');
      if (headers.length === 0)
        report({
          severity: 'warning',
          message: 'Unexpected table without header cells, expected th',
          at: placeOf(item.path, table),
        });
      const used = usedHeaders(table);
      for (const header of headers) {
        if (header.attributes.has('scope') || used.has(header.attributes.get('id') ?? '')) continue;
        report({
          message: 'Unexpected header cell without scope, expected scope="col", "row", "colgroup" or "rowgroup"',
          at: placeOf(item.path, header),
        });
      }
    }
  },
};

function isLayout(table: XmlElement): boolean {
  return tokens(table, 'role').some((role) => role === 'presentation' || role === 'none');
}

function usedHeaders(table: XmlElement): ReadonlySet<string> {
  return new Set([...elements(table)].flatMap((cell) => tokens(cell, 'headers')));
}
