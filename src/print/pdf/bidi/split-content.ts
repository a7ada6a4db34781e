import type { MarkedContent, PrintedLine } from '../content/marked-content.js';
import { nextOperator, operatorCode, operatorCursor } from '../content/operators.js';

const BEGIN_TEXT = operatorCode('BT');
const BEGIN_MARK = new Set(['BDC', 'BMC'].map(operatorCode));
const END_MARK = operatorCode('EMC');

/**
 * Splits a marked content between its lines, as far as they are text objects of their own: then each can stand where the
 * document has it. Returns the parts, the content itself with its first lines before the others. `bytes`: the page's.
 */
export function splitContent(bytes: Uint8Array, content: MarkedContent): readonly MarkedContent[] {
  const begins = textObjects(bytes, content);
  const parts = [content];
  for (const line of content.lines.slice(1)) {
    const last = parts.at(-1)!;
    const at = begins.findLast((begin) => begin < line.start);
    const before = last.lines.filter(({ start }) => at !== undefined && start < at);
    if (at === undefined || before.length === 0 || before.length === last.lines.length) continue;
    parts.push(splitAt(last, at, before));
  }
  return parts;
}

function splitAt(content: MarkedContent, at: number, before: PrintedLine[]): MarkedContent {
  const { marks } = content.stream;
  const rest: MarkedContent = {
    ...content,
    mcid: marks.length,
    begin: at,
    beginEnd: at,
    continues: true,
    lines: content.lines.filter((line) => !before.includes(line)),
  };
  marks.push(rest);
  content.lines = before;
  content.end = at;
  return rest;
}

/** Where text objects begin in a content that no marked content within it encloses. */
function textObjects(bytes: Uint8Array, { beginEnd, end }: MarkedContent): readonly number[] {
  const cursor = operatorCursor(bytes.subarray(0, end));
  cursor.at = beginEnd;
  const begins: number[] = [];
  for (let depth = 0; nextOperator(cursor); ) {
    if (BEGIN_MARK.has(cursor.operator)) depth += 1;
    else if (cursor.operator === END_MARK) depth -= 1;
    else if (cursor.operator === BEGIN_TEXT && depth === 0) begins.push(cursor.start);
  }
  return begins;
}
