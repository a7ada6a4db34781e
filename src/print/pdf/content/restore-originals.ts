import type { ContentStream, Edit, PrintedLine } from './marked-content.js';
import { stringBytes } from './operands.js';
import { nextOperator, operatorCode, operatorCursor } from './operators.js';
import { reshow } from './reshow.js';

const SHOW = operatorCode('Tj');
const SET_FONT = operatorCode('Tf');

/**
 * Edits that make transformed text (`text-transform`) read as the document has it: capitals printed for small letters are
 * read as those. Called when the stream is written, as it needs its bytes.
 */
export function restoreOriginals(bytes: Uint8Array, stream: ContentStream): Edit[] {
  const edits: Edit[] = [];
  const edited = new Set(stream.edits.flatMap(({ start, end }) => (end > start ? [start, end] : [])));
  for (const { line, text } of stream.originals) edits.push(...restoreLine(bytes, stream, line, text, edited));
  return edits;
}

function restoreLine(
  bytes: Uint8Array,
  stream: ContentStream,
  line: PrintedLine,
  original: string,
  edited: ReadonlySet<number>,
): Edit[] {
  const edits: Edit[] = [];
  const cursor = operatorCursor(bytes.subarray(0, line.end));
  cursor.at = line.start;
  let position = 0;
  while (nextOperator(cursor)) {
    // A line that changes its font was not transformed alone; what was shown up to there is restored.
    if (cursor.operator === SET_FONT) break;
    if (cursor.operator !== SHOW) continue;
    const codes = codesOf(stringBytes(bytes, cursor.starts[0]!, cursor.ends[0]!), line.font.width);
    const readings = codes.map((code) => line.font.readings.get(code) ?? '');
    const texts = readings.map((reading) => {
      const text = original.slice(position, position + reading.length);
      position += reading.length;
      return text;
    });
    if (!texts.every((text, i) => text.toUpperCase() === readings[i]!.toUpperCase())) break;
    if (edited.has(cursor.start) || edited.has(cursor.end)) continue;
    const { font, fontName, size } = line;
    const text = reshow(stream, { font, fontName, size, codes }, texts);
    if (text !== undefined) edits.push({ start: cursor.start, end: cursor.end, text });
  }
  return edits;
}

function codesOf(string: Uint8Array, width: 1 | 2): number[] {
  const codes: number[] = [];
  for (let i = 0; i + width <= string.length; i += width) {
    codes.push(width === 2 ? (string[i]! << 8) | string[i + 1]! : string[i]!);
  }
  return codes;
}
