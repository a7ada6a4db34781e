import { endActualText } from './actual-text.js';
import { emptyBox } from './geometry.js';
import { endLine } from './lines.js';
import type { MarkedContent } from './marked-content.js';
import { nameOperand, rawOperand } from './operands.js';
import { operatorCode } from './operators.js';
import type { OperatorAction } from './scan.js';
import type { OpenMark, Scan } from './scan-state.js';

function beginWithProperties(scan: Scan): void {
  const { cursor } = scan;
  const properties = rawOperand(cursor, 1);
  const mcid = /\/MCID\s+(\d+)/.exec(properties);
  if (mcid !== null) beginContent(scan, Number(mcid[1]));
  else {
    const actual = actualText(properties);
    if (actual === undefined) push(scan, 'other');
    else scan.marks.push({ ...mark(scan, 'span'), actual, shown: [] });
  }
}

function beginContent(scan: Scan, mcid: number): void {
  const { cursor, stream } = scan;
  const content: MarkedContent = {
    kind: 'content',
    stream,
    mcid,
    begin: cursor.start,
    beginEnd: cursor.end,
    end: cursor.end,
    box: emptyBox(),
    paths: 0,
    images: 0,
    glyphs: 0,
    lines: [],
    artifact: undefined,
  };
  push(scan, 'content');
  stream.marks[mcid] = content;
  endLine(scan);
  scan.content = content;
}

function begin(scan: Scan): void {
  push(scan, nameOperand(scan.cursor, 0) === 'ReversedChars' ? 'reversed' : 'other');
}

function end(scan: Scan): void {
  const closed = scan.marks.pop();
  if (closed === undefined) throw new Error(`Marked content ends that did not begin, page ${scan.stream.page + 1}`);
  if (closed.kind === 'content') {
    endLine(scan);
    scan.content!.end = scan.cursor.end;
    scan.content = closed.outer;
  } else if (closed.kind === 'span') endActualText(scan, closed);
}

function push(scan: Scan, kind: OpenMark['kind']): void {
  scan.marks.push(mark(scan, kind));
}

function mark(scan: Scan, kind: OpenMark['kind']): OpenMark {
  return { kind, begin: scan.cursor.start, beginEnd: scan.cursor.end, outer: scan.content };
}

// Chromium writes `<feff0066>` or, for ASCII, `(fi)`.
function actualText(properties: string): string | undefined {
  const hex = /\/ActualText\s*<([0-9A-Fa-f\s]*)>/.exec(properties);
  if (hex !== null) {
    const bytes = Buffer.from(hex[1]!.replace(/\s/g, ''), 'hex');
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
      .replace(/^\ufeff/, '');
  }
  const literal = /\/ActualText\s*\(((?:\\[\s\S]|[^\\)])*)\)/.exec(properties);
  return literal === null ? undefined : literal[1]!.replace(/\\([\s\S])/g, '$1');
}

/** Marked-content operators (ISO 32000-1 14.6). */
export const MARK_OPERATORS: readonly (readonly [number, OperatorAction])[] = [
  [operatorCode('BDC'), beginWithProperties],
  [operatorCode('BMC'), begin],
  [operatorCode('EMC'), end],
];
