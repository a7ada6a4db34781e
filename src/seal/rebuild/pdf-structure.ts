import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';

/** What an element says to assistive technology. */
const MEANINGFUL = ['Alt', 'ActualText', 'E', 'Lang', 'T'];
/** Deeper than any book; a damaged file could have a loop. */
const MAX_DEPTH = 200;

/** The structure tree as text: types, languages and alternatives in order, without object numbers. */
export function structureText(document: PDFDocument): string {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  const lines: string[] = [];
  const walk = (node: PDFObject | undefined, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (node instanceof PDFArray) for (let index = 0; index < node.size(); index++) walk(node.lookup(index), depth);
    if (!(node instanceof PDFDict)) return;
    const type = node.lookup(PDFName.of('S'));
    if (type instanceof PDFName) lines.push(`${' '.repeat(depth)}${type.decodeText()}${details(node)}`);
    walk(node.lookup(PDFName.of('K')), depth + 1);
  };
  walk(root, 0);
  return lines.join('\n');
}

function details(element: PDFDict): string {
  return MEANINGFUL.map((key) => {
    const value = element.lookup(PDFName.of(key));
    const isText = value instanceof PDFString || value instanceof PDFHexString;
    return isText ? ` ${key}=${JSON.stringify(value.decodeText())}` : '';
  }).join('');
}
