import type { PrintFacts } from '../../print-facts.js';
import { mediaSize, setBoxes } from '../document/boxes.js';
import { cropMarks } from '../document/crop-marks.js';
import type { OpenPdf } from '../file/open-pdf.js';
import type { StructureNode } from '../structure/node.js';
import { fontWriter } from '../text/write-fonts.js';
import { numberContents } from './number-contents.js';
import { markArtifacts } from './page-artifacts.js';
import type { DocumentContent } from './read-content.js';
import { retagContent } from './retag-content.js';
import { writeForm, writePage } from './write-content.js';

/** Writes all content with its edits made, page by page, then the forms, then the fonts they have asked for. */
export function writeContents(pdf: OpenPdf, root: StructureNode, content: DocumentContent, facts: PrintFacts): void {
  const { context } = pdf;
  numberContents(content.streams.values());
  const retag = retagContent(root);
  const fonts = fontWriter(context, content.fonts.values(), pdf.register);
  for (const page of pdf.pages) {
    const stream = content.streams.get(page.ref.objectNumber)!;
    const { width, height } = mediaSize(context, page.dict);
    for (const edit of retag(stream)) stream.edits.push(edit);
    markArtifacts(stream, width, height);
    writePage(pdf, page, stream, cropMarks(facts.boxes, width, height), fonts.reference);
    setBoxes(context, page.dict, facts.boxes);
    // Both passes and the file at once would be too much for a large book: what is written is let go.
    stream.edits.length = 0;
  }
  for (const stream of content.streams.values()) {
    if (stream.kind !== 'form') continue;
    const { width, height } = mediaSize(context, pdf.pages[stream.page]!.dict);
    for (const edit of retag(stream)) stream.edits.push(edit);
    markArtifacts(stream, width, height);
    writeForm(pdf, stream, fonts.reference);
  }
  fonts.finish();
}
