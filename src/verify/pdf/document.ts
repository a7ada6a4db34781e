import type { Entries } from './file/access.js';
import type { PdfFile } from './file/open-pdf.js';
import type { FontFacts } from './font/font.js';
import type { PageFacts } from './page-facts.js';
import type { StructureTree } from './structure/tree.js';
import type { Xmp } from './xmp.js';

/** A PDF open for checking: what the rules look at. */
export interface PdfDocument {
  readonly file: PdfFile;
  readonly catalog: Entries;
  readonly info: Entries | undefined;
  /** Undefined when there is no metadata stream, or none that is XML. */
  readonly xmp: Xmp | undefined;
  readonly pages: readonly PageFacts[];
  readonly pagesByNumber: ReadonlyMap<number, PageFacts>;
  readonly tree: StructureTree | undefined;
  /** Every font that shows text, by object identity. */
  readonly fonts: readonly FontFacts[];
  /** PDF/UA part and PDF/A part that the file claims. */
  readonly accessiblePart: number | undefined;
  readonly archivalPart: number | undefined;
}
