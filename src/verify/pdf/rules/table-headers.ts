import type { PdfDocument } from '../document.js';
import { asEntries } from '../file/access.js';
import { isArray, textOfString } from '../file/objects.js';
import type { PdfReport, PdfRule } from '../rule.js';
import { attributeName } from '../structure/attributes.js';
import { placeOfElement } from '../structure/place.js';
import { elementsOf, type StructureElement } from '../structure/tree.js';
import { rowsOf } from './table-regular.js';

/** Header cells say what they head, or data cells say what heads them. */
export const tableHeaders: PdfRule = {
  documentation: {
    id: 'pdf-table-headers',
    severity: 'error',
    title: 'Table whose cells cannot be told their headings',
    why: 'A screen reader says the heading with each cell, and can only do so when its direction is known.',
    fix: 'Give each TH a Scope, or each TD the Headers it belongs to.',
    clauses: ['ISO 14289-1 §7.5', 'Matterhorn 15-003', 'WCAG 2.2 SC 1.3.1'],
  },
  check(document, report) {
    for (const table of document.tree?.elements ?? []) if (table.type === 'Table') checkTable(document, table, report);
  },
};

function checkTable(document: PdfDocument, table: StructureElement, report: PdfReport): void {
  const cells = rowsOf(table).flatMap(elementsOf);
  const headers = cells.filter(({ type }) => type === 'TH');
  // Whether there should be any is for a human to say (Matterhorn 15-001).
  if (headers.length === 0)
    report({
      severity: 'warning',
      message: 'Unexpected table without header cells, expected TH',
      at: placeOfElement(document, table),
    });
  const ids = new Set(headers.map(({ dictionary }) => document.file.text(dictionary, 'ID')));
  const used = new Set<string>();
  for (const cell of cells) {
    for (const id of headersOf(document, cell)) {
      used.add(id);
      if (!ids.has(id))
        report({
          message: `Unexpected Headers entry ${id}, expected the ID of a header cell of the table`,
          at: placeOfElement(document, cell),
        });
    }
  }
  for (const header of headers) {
    const scope = attributeName(header, 'Table', 'Scope');
    const id = document.file.text(header.dictionary, 'ID');
    if (scope === undefined && !(id !== undefined && used.has(id)))
      report({
        message: 'Unexpected header cell without Scope, expected Row, Column or Both',
        at: placeOfElement(document, header),
      });
    else if (scope !== undefined && !['Row', 'Column', 'Both'].includes(scope))
      report({
        message: `Unexpected Scope ${scope}, expected Row, Column or Both`,
        at: placeOfElement(document, header),
      });
  }
}

function headersOf({ file }: PdfDocument, cell: StructureElement): readonly string[] {
  const value = cell.attributes.get('Table')?.get('Headers');
  if (value === undefined || !isArray(value)) return [];
  return value.flatMap((item) => {
    const string = file.resolve(item);
    return string !== null && typeof string === 'object' && !isArray(string) && !asEntries(string) && 'bytes' in string
      ? [textOfString(string)]
      : [];
  });
}
