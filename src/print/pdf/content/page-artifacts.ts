import { type Box, emptyBox, growByBox, isEmpty } from './geometry.js';
import type { ContentStream, Unmarked } from './marked-content.js';

/**
 * Makes artifacts of all that is painted outside marked content (ISO 14289-1 7.1): running heads and folios, which
 * stand above or below the page's content; backgrounds; the rest is layout.
 */
export function markArtifacts(stream: ContentStream, pageWidth: number, pageHeight: number): void {
  const body = bodyOf(stream);
  for (const painted of stream.unmarked) {
    const properties = painted.text
      ? textArtifact(painted.box, body, pageHeight)
      : areaArtifact(painted, pageWidth, pageHeight);
    stream.edits.push(
      { start: painted.start, end: painted.start, text: `/Artifact <<${properties}>> BDC ` },
      { start: painted.end, end: painted.end, text: ' EMC ' },
    );
  }
}

/** Property list of artifacts that only arrange the page: rules, borders, bullets of nothing, generated text. */
export const LAYOUT_ARTIFACT = '/Type /Layout';
/** Property list of copies of a table's head on later pages. */
export const REPEATED_ARTIFACT = '/Type /Pagination';

function bodyOf(stream: ContentStream): Box {
  const body = emptyBox();
  for (const mark of stream.marks) if (mark !== undefined && !isEmpty(mark.box)) growByBox(body, mark.box);
  return body;
}

function textArtifact(box: Box, body: Box, pageHeight: number): string {
  const middle = (box[1] + box[3]) / 2;
  const above = isEmpty(body) ? middle > pageHeight / 2 : middle > body[3];
  const below = isEmpty(body) ? middle <= pageHeight / 2 : middle < body[1];
  if (above) return '/Type /Pagination /Subtype /Header /Attached [/Top]';
  if (below) return '/Type /Pagination /Subtype /Footer /Attached [/Bottom]';
  return LAYOUT_ARTIFACT;
}

function areaArtifact({ box }: Unmarked, pageWidth: number, pageHeight: number): string {
  if (isEmpty(box)) return LAYOUT_ARTIFACT;
  const wide = box[2] - box[0] >= 0.9 * pageWidth;
  const high = box[3] - box[1] >= 0.9 * pageHeight;
  // Backgrounds need their BBox (ISO 32000-1 table 330).
  const numbers = box.map((value) => Math.round(value * 100) / 100).join(' ');
  return wide || high ? `/Type /Background /BBox [${numbers}]` : LAYOUT_ARTIFACT;
}
