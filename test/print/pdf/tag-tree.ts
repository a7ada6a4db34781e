import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The structure tree of a finished file as indented text, one element or text a line. The text is what pdf.js, which
 * shares no code with the writer, reads in each marked content.
 */
export async function tagTree(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = await textByContent(bytes);
  const { context, catalog } = document;
  const pages = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]));
  const lines: string[] = [];
  const write = (object: PDFObject | undefined, depth: number, page: string | undefined) => {
    const indent = '  '.repeat(depth);
    const value = context.lookup(object);
    if (value instanceof PDFArray) for (const kid of value.asArray()) write(kid, depth, page);
    else if (value instanceof PDFNumber) text(indent, page, value.asNumber());
    else if (value instanceof PDFDict) {
      const type = value.get(PDFName.of('Type'));
      const at = value.get(PDFName.of('Pg'))?.toString() ?? page;
      if (type === PDFName.of('MCR')) {
        text(indent, at, (value.get(PDFName.of('MCID')) as PDFNumber).asNumber());
      } else if (type === PDFName.of('OBJR'))
        lines.push(`${indent}→ ${annotation(context.lookup(value.get(PDFName.of('Obj')), PDFDict))}`);
      else {
        lines.push(indent + describe(value));
        const first = lines.length;
        write(value.get(PDFName.of('K')), depth + 1, at);
        // A formula is read by its alternative: versions of Chromium draw the bars of fractions sooner or later.
        if (value.get(PDFName.of('S')) === PDFName.of('Formula')) putDrawnLast(lines, first);
      }
    }
  };
  const text = (indent: string, page: string | undefined, mcid: number) => {
    // pdf.js adds and drops spaces at the edges by its own lights.
    const words = (texts.get(`${pages.get(page ?? '')}/${mcid}`) ?? '').replace(/\s+/g, ' ').trim();
    lines.push(`${indent}${words === '' ? '(drawn)' : JSON.stringify(words)}`);
  };
  write(context.lookup(catalog.get(PDFName.of('StructTreeRoot')), PDFDict).get(PDFName.of('K')), 0, undefined);
  return `${lines.join('\n')}\n`;
}

function putDrawnLast(lines: string[], first: number): void {
  const inside = lines.splice(first);
  const isDrawn = (line: string) => line.endsWith('(drawn)');
  lines.push(...inside.filter((line) => !isDrawn(line)), ...inside.filter(isDrawn));
}

const SHOWN = ['Lang', 'Alt', 'ActualText', 'E', 'ID'];

function describe(element: PDFDict): string {
  let line = String(element.get(PDFName.of('S'))).slice(1);
  for (const key of SHOWN) {
    const value = element.get(PDFName.of(key));
    if (value instanceof PDFString || value instanceof PDFHexString)
      line += ` ${key}=${JSON.stringify(value.decodeText())}`;
  }
  const attributes = element.get(PDFName.of('A'));
  const owners = attributes instanceof PDFArray ? attributes.asArray() : attributes === undefined ? [] : [attributes];
  for (const owner of owners as PDFDict[]) {
    for (const [key, value] of owner.entries()) {
      const name = key.asString().slice(1);
      // Boxes are tested by themselves: fonts would shift them.
      if (name !== 'O') line += ` ${name}=${name === 'BBox' ? '…' : value}`;
    }
  }
  if (element.get(PDFName.of('AF')) !== undefined) line += ' AF';
  if (element.get(PDFName.of('Ref')) !== undefined) line += ' Ref';
  return line;
}

function annotation(dict: PDFDict): string {
  const contents = dict.get(PDFName.of('Contents'));
  const action = dict.context.lookup(dict.get(PDFName.of('A')), PDFDict);
  const uri = action.get(PDFName.of('URI'));
  const leads = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : 'place in the document';
  const says = contents instanceof PDFString || contents instanceof PDFHexString ? contents.decodeText() : '(nothing)';
  return `${leads}: ${says}`;
}

/** `page/mcid` → the text pdf.js reads there. */
async function textByContent(bytes: Uint8Array): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  for (let index = 0; index < pdf.numPages; index++) {
    const page = await pdf.getPage(index + 1);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const key = open.findLast((id) => id !== undefined);
        if (key !== undefined) texts.set(key, (texts.get(key) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      } else if (item.type === 'endMarkedContent') open.pop();
      else
        open.push(
          item.type === 'beginMarkedContentProps' && item.id ? `${index}/${item.id.split('_mc')[1]}` : undefined,
        );
    }
  }
  await pdf.destroy();
  return texts;
}
