import type { PageBreak } from '../../model/publication.js';
import type { PicturePlace } from '../prepare/text-runs.js';
import type { PrintedFigure, PrintedRun, TextRun } from '../print-facts.js';
import type { Extent, TextPosition } from './extent.js';

/** What the print made of a book, as far as its pages are concerned. */
export interface PrintedPages {
  readonly runs: readonly PrintedRun[];
  /** Where each run stands in the document's text. */
  readonly extents: readonly (Extent | undefined)[];
  /** In structure order. */
  readonly figures: readonly PrintedFigure[];
  readonly labels: readonly string[];
}

/**
 * Where each page begins in the chapters: with a character of their text, or with a picture. Pages that begin with
 * generated text, or with nothing of a chapter's, have no entry.
 */
export function pageBreaksOf(
  text: readonly TextRun[],
  pictures: ReadonlyMap<number, PicturePlace>,
  { runs, extents, figures, labels }: PrintedPages,
): readonly PageBreak[] {
  const words = firstWords(runs, extents);
  const picture = firstPictures(figures, pictures);
  const breaks: PageBreak[] = [];
  for (const [page, label] of labels.entries()) {
    const start = words.get(page);
    const drawn = picture.get(page);
    if (drawn && (!start || drawn.run <= start.run)) {
      const { chapter, offset, index } = drawn;
      breaks.push({ label, page, chapter, offset, picture: index });
    } else if (start) {
      const { chapter, offset } = text[start.run]!;
      if (chapter === undefined || offset === undefined) continue;
      breaks.push({ label, page, chapter, offset: offset + start.offset });
    }
  }
  return breaks;
}

function firstWords(
  runs: readonly PrintedRun[],
  extents: readonly (Extent | undefined)[],
): ReadonlyMap<number, TextPosition> {
  const first = new Map<number, TextPosition>();
  for (const [index, { page }] of runs.entries()) {
    const start = extents[index]?.first;
    if (start && !first.has(page)) first.set(page, start);
  }
  return first;
}

function firstPictures(
  figures: readonly PrintedFigure[],
  pictures: ReadonlyMap<number, PicturePlace>,
): ReadonlyMap<number, PicturePlace> {
  const first = new Map<number, PicturePlace>();
  for (const { page, element } of figures) {
    const place = pictures.get(element);
    if (place && !first.has(page)) first.set(page, place);
  }
  return first;
}
