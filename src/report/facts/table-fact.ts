import type { Element } from 'hast';
import type { Located, TableFact } from './publication-facts.js';
import { readingText } from './reading-text.js';

/** Rows, columns, caption and headers of a table; tables within it are its cells' affair. */
export function tableFact(table: Element, located: Located): TableFact {
  const rows = rowsOf(table);
  const caption = childrenOf(table).find(({ tagName }) => tagName === 'caption');
  const cells = rows.map((row) => childrenOf(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td'));
  const headers = cells.flat().filter(({ tagName }) => tagName === 'th');
  const isRowHeader = ({ properties }: Element) => properties.scope === 'row' || properties.scope === 'rowgroup';
  return {
    ...located,
    ...(caption && { caption: readingText(caption) }),
    rows: rows.length,
    columns: Math.max(0, ...cells.slice(0, 1000).map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0))),
    columnHeaders: headers.filter((cell) => !isRowHeader(cell)).map(readingText),
    rowHeaders: headers.some(isRowHeader),
  };
}

function rowsOf(parent: Element): readonly Element[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function childrenOf({ children }: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element');
}

function spanOf({ properties }: Element): number {
  const span = Number(properties.colSpan ?? 1);
  return Number.isInteger(span) && span > 0 && span <= 1000 ? span : 1;
}
