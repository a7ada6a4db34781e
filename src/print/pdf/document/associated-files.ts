import { type PDFContext, type PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { deflatedStream, name } from '../file/objects.js';
import type { NumberedObject } from '../file/write-pdf.js';
import { pdfDate } from '../metadata/dates.js';
import type { StructureNode } from '../structure/node.js';
import { encodeTextString } from '../structure/text-string.js';
import { visitElements } from '../structure/walk.js';

export interface AssociatedFiles {
  /** Formula → object number of its file specification. */
  readonly byElement: ReadonlyMap<StructureNode, number>;
  /** All file specifications. */
  readonly files: readonly number[];
}

/**
 * Embeds the MathML of every formula as a file associated with its element (ISO 19005-3 6.8, ISO 32000-2 14.13), as a
 * supplement to the drawn formula.
 */
export function associateMathml(
  root: StructureNode,
  context: PDFContext,
  modified: string,
  next: () => number,
  objects: NumberedObject[],
): AssociatedFiles {
  const byElement = new Map<StructureNode, number>();
  const files: number[] = [];
  visitElements(root, (node) => {
    const mathml = node.type === 'Formula' ? node.facts?.mathml : undefined;
    if (mathml === undefined) return;
    const stream = next();
    const file = next();
    objects.push({ number: stream, value: embeddedFile(context, Buffer.from(mathml, 'utf8'), modified) });
    const title = encodeTextString(`formula-${files.length + 1}.xml`);
    const value =
      `<</Type/Filespec/F${title}/UF${title}/Desc${encodeTextString('MathML of the formula')}` +
      `/AFRelationship/Supplement/EF<</F ${stream} 0 R/UF ${stream} 0 R>>>>`;
    objects.push({ number: file, value });
    byElement.set(node, file);
    files.push(file);
  });
  return { byElement, files };
}

function embeddedFile(context: PDFContext, bytes: Buffer, modified: string): PDFRawStream {
  const dict = context.obj({ Type: 'EmbeddedFile' });
  dict.set(name('Subtype'), name('application/mathml+xml'));
  const parameters = context.obj({ Size: bytes.length });
  parameters.set(name('ModDate'), PDFString.of(pdfDate(modified)));
  dict.set(name('Params'), parameters);
  return deflatedStream(context, bytes, dict);
}
