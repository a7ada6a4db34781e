import { textWidth } from './text-width.js';

/** Lines of text set at one size. */
export interface SetLines {
  readonly lines: readonly string[];
  /** Font size in the units of the measure. */
  readonly size: number;
}

export interface Measure {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  /** Line height as a multiple of the size. */
  readonly leading: number;
}

/** Breaks `text` into lines of even length so that it can be set as large as the measure allows. */
export function balanceLines(text: string, measure: Measure): SetLines {
  const pieces = breakable(text);
  let best: SetLines | undefined;
  for (let count = 1; count <= Math.min(pieces.length, 12); count++) {
    const lines = split(pieces, count);
    const widest = Math.max(...lines.map(textWidth));
    const size = Math.min(measure.largest, measure.width / widest, measure.height / (lines.length * measure.leading));
    // A further line must earn its keep: it has to make the type clearly larger.
    if (!best || size > best.size * 1.08) best = { lines, size };
  }
  return best ?? { lines: [], size: measure.largest };
}

/** Words with the space after them; characters where the script has no spaces, with no punctuation at a line's start. */
function breakable(text: string): readonly string[] {
  return (
    text
      .trim()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{P}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*/gu,
      ) ?? []
  );
}

/** The division into `count` lines whose widest is as narrow as can be: by bisection on that width. */
function split(pieces: readonly string[], count: number): readonly string[] {
  let low = Math.max(...pieces.map((piece) => textWidth(piece.trimEnd())));
  let high = textWidth(pieces.join(''));
  for (let step = 0; step < 20; step++) {
    const width = (low + high) / 2;
    if (fill(pieces, width).length <= count) high = width;
    else low = width;
  }
  return fill(pieces, high);
}

function fill(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && textWidth((line + piece).trimEnd()) > width + 1e-6) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}
