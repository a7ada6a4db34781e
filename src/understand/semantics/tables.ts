import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { chapterPlugin } from '../chapter-plugin.js';
import type { ChapterContext } from '../context.js';
import { addClass, classesOf, element } from '../element.js';
import { tableEmpty, tableHeaderEmpty, tableNested } from '../findings/content.js';
import { cellsOf, rowsOf, spanOf } from '../html/table-structure.js';
import { findElement, isBlank, isElement, type Parent, walkElements } from '../walk.js';
import { applyCaptionProperties, type Caption, readCaption } from './captions.js';

/**
 * Gives tables captions (from a paragraph `Table: …` or `: …` beside them, or glued to their last row) and their
 * header cells scope; a header cell without text is no header (WCAG 2.2 SC 1.3.1; ISO 14289-1 §7.5).
 */
export const rehypeTables = chapterPlugin((tree: Root, context) => {
  captionTables(tree, context);
  walkElements(tree, (node) => {
    if (node.tagName === 'table') scopeHeaders(node, context);
  });
});

function captionTables(parent: Parent, context: ChapterContext): void {
  const children = parent.children as ElementContent[];
  for (const [index, child] of children.entries()) {
    if (!isElement(child)) continue;
    captionTables(child, context);
    if (child.tagName !== 'table' || findElement(child, (node) => node.tagName === 'caption')) continue;
    const caption =
      gluedCaption(child, context) ??
      neighbour(children, index, 1, context) ??
      neighbour(children, index, -1, context) ??
      given(child, context);
    if (!caption) continue;
    child.children.unshift(element('caption', {}, caption.children, child));
    applyCaptionProperties(child, caption);
  }
}

/** Takes the caption out of the paragraph before (-1) or after (1) a table. */
function neighbour(
  children: ElementContent[],
  index: number,
  step: 1 | -1,
  context: ChapterContext,
): Caption | undefined {
  for (let at = index + step; at >= 0 && at < children.length; at += step) {
    const child = children[at]!;
    if (isBlank(child)) continue;
    const caption = isElement(child, 'p') ? readCaption(child, 'table', context) : undefined;
    if (!caption || (step === -1 && textOf(child).trimStart().startsWith(': '))) return undefined;
    children[at] = { type: 'text', value: '' };
    return caption;
  }
  return undefined;
}

/** A caption line right under a table reads as a row with one cell to Markdown. */
function gluedCaption(table: Element, context: ChapterContext): Caption | undefined {
  const body = table.children.findLast((child) => isElement(child, 'tbody')) as Element | undefined;
  const row = body && rowsOf(body).at(-1);
  if (!body || !row) return undefined;
  const [first, ...others] = cellsOf(row);
  if (!first || others.length === 0 || others.some((cell) => cell.position !== undefined || cell.children.length > 0))
    return undefined;
  const caption = readCaption({ ...first, tagName: 'p' }, 'table', context);
  if (caption) body.children.splice(body.children.indexOf(row), 1);
  return caption;
}

function given(table: Element, context: ChapterContext): Caption | undefined {
  const { dataCaption } = table.properties;
  delete table.properties.dataCaption;
  return typeof dataCaption === 'string' ? { children: context.inline(dataCaption), properties: {} } : undefined;
}

function scopeHeaders(table: Element, context: ChapterContext): void {
  if (findElement(table, (node) => node.tagName === 'table')) {
    context.report(tableNested, { message: 'Unexpected table inside a table, expected text' }, table);
  }
  dropEmptyHead(table, context);
  const rowHeaders = classesOf(table).includes('row-headers');
  const groups = table.children.filter((child) => isElement(child, 'thead', 'tbody', 'tfoot')) as Element[];
  if (!groups.some((group) => rowsOf(group).some((row) => cellsOf(row).some((cell) => cell.tagName === 'td')))) {
    context.report(
      tableEmpty,
      {
        message: 'Unexpected table without data cells, expected rows below the header',
        hint: 'Write the rows below the line of dashes, or remove the table',
      },
      table,
    );
  }
  for (const group of groups) {
    for (const [index, row] of rowsOf(group).entries()) {
      const cells = cellsOf(row);
      const isColumnRow = group.tagName === 'thead' || (index === 0 && cells.every((cell) => cell.tagName === 'th'));
      for (const [column, cell] of cells.entries()) {
        if (rowHeaders && column === 0 && !isColumnRow && textOf(cell).trim() !== '') cell.tagName = 'th';
        scopeCell(cell, isColumnRow, column, context);
      }
    }
  }
}

function scopeCell(cell: Element, isColumnRow: boolean, column: number, context: ChapterContext): void {
  if (cell.tagName !== 'th') {
    delete cell.properties.scope;
    return;
  }
  if (isEmptyCell(cell)) {
    if (!isColumnRow || column > 0) reportEmptyHeader(cell, context);
    cell.tagName = 'td';
    delete cell.properties.scope;
    return;
  }
  const span = spanOf(cell, isColumnRow ? 'colSpan' : 'rowSpan');
  cell.properties.scope ??= `${isColumnRow ? 'col' : 'row'}${span > 1 ? 'group' : ''}`;
}

/** Markdown demands a header row; one without any text says that there is none, and the first column heads the rows. */
function dropEmptyHead(table: Element, context: ChapterContext): void {
  const head = table.children.find((child) => isElement(child, 'thead')) as Element | undefined;
  if (!head || !rowsOf(head).every((row) => cellsOf(row).every(isEmptyCell))) return;
  table.children = table.children.filter((child) => child !== head);
  if (classesOf(table).includes('row-headers')) return;
  const cells = rowsOf(head).map(cellsOf);
  if (cells.some((row) => row.length > 1)) addClass(table, 'row-headers');
  reportEmptyHeader(head, context);
}

function isEmptyCell(cell: Element): boolean {
  return textOf(cell).trim() === '' && !findElement(cell, isNamed);
}

/** What names a cell without being text. A decorative image is announced to nobody. */
function isNamed({ tagName, properties }: Element): boolean {
  return /^(?:img|svg|l-math|math|l-note-call)$/.test(tagName) && properties.role !== 'presentation';
}

function reportEmptyHeader(node: Element, context: ChapterContext): void {
  const what = node.tagName === 'thead' ? 'header row' : 'header cell';
  context.report(
    tableHeaderEmpty,
    {
      message: `Unexpected ${what} without text, expected the name of what is in the ${node.tagName === 'thead' ? 'columns' : 'column or row'}`,
      hint: 'Name the columns, or write {.row-headers} in the caption when the first column names the rows',
    },
    node,
  );
}
