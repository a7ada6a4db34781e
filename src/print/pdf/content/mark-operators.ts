import { endActualText } from './actual-text.js';
import { emptyBox } from './geometry.js';
import { endLine } from './lines.js';
import { actualTextOf } from './mark-properties.js';
import type { MarkedContent } from './marked-content.js';
import { nameOperand, rawOperand } from './operands.js';
import { operatorCode } from './operators.js';
import type { OpenMark, OperatorAction, Scan } from './scan-state.js';

function beginWithProperties(scan: Scan): void {
  const { cursor } = scan;
  const properties = rawOperand(cursor, 1);
  const mcid = /\/MCID\s+(\d+)/.exec(properties);
  if (mcid !== null) beginContent(scan, Number(mcid[1]));
  else {
    const actual = actualTextOf(properties);
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
    endMatrix: undefined,
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
    const content = scan.content!;
    content.end = scan.cursor.end;
    if (content.glyphs === 0) content.endMatrix = scan.ctm;
    scan.content = closed.outer;
  } else if (closed.kind === 'span') endActualText(scan, closed);
  else if (closed.kind === 'reversed') {
    // Readers lose what follows it within the marked content, as after a span.
    scan.stream.edits.push({ start: closed.begin, end: closed.beginEnd, text: '' });
    scan.stream.edits.push({ start: scan.cursor.start, end: scan.cursor.end, text: '' });
  }
}

function push(scan: Scan, kind: OpenMark['kind']): void {
  scan.marks.push(mark(scan, kind));
}

function mark(scan: Scan, kind: OpenMark['kind']): OpenMark {
  return { kind, begin: scan.cursor.start, beginEnd: scan.cursor.end, outer: scan.content };
}

/** Marked-content operators (ISO 32000-1 14.6). */
export const MARK_OPERATORS: readonly (readonly [number, OperatorAction])[] = [
  [operatorCode('BDC'), beginWithProperties],
  [operatorCode('BMC'), begin],
  [operatorCode('EMC'), end],
];
