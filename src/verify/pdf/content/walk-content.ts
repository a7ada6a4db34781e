import { asEntries, asName, asReference, type Entries } from '../file/access.js';
import { PDF_LIMITS } from '../file/limits.js';
import { isArray, PdfLimitError, type PdfObject } from '../file/objects.js';
import type { PdfFile } from '../file/open-pdf.js';
import { type Parser, readObject } from '../file/parser.js';
import { codesOf, type FontFacts, readFont, textOfCode } from '../font/font.js';
import type { ContentRecord } from './content-record.js';
import { skipInlineImage } from './inline-image.js';

/** Fonts of the whole document, read once. */
export type FontCache = Map<Entries, FontFacts>;

/** What a walk through one content stream knows as it goes. */
interface Walk {
  readonly file: PdfFile;
  readonly resources: Entries | undefined;
  readonly record: ContentRecord;
  readonly fonts: FontCache;
  readonly page: number;
  /** Told how many bytes are about to be walked; throws beyond `PDF_LIMITS.content`. */
  readonly spend: (bytes: number) => void;
  /** Forms that are being walked, so that one that shows itself is not followed for ever. */
  readonly open: ReadonlySet<Entries>;
  font: FontFacts | undefined;
  readonly saved: (FontFacts | undefined)[];
}

const PAINTING = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh']);
const SHOWING = new Set(['Tj', 'TJ', "'", '"']);

/** Walks one content stream and everything that it shows, and records what is painted under which mark. */
export function walkContent(data: Uint8Array, start: Omit<Walk, 'font' | 'saved'>): void {
  const walk: Walk = { ...start, font: undefined, saved: [] };
  walk.spend(data.length);
  const parser: Parser = { data, at: 0 };
  const depth = walk.record.depth();
  let operands: PdfObject[] = [];
  for (let token = readObject(parser); token !== undefined; token = readObject(parser)) {
    if (token === null || typeof token !== 'object' || !('type' in token) || token.type !== 'keyword') {
      if (operands.length < PDF_LIMITS.operands) operands.push(token);
      continue;
    }
    if (token.value === 'BI') {
      skipInlineImage(parser);
      walk.record.paint('inline image');
    } else operate(walk, token.value, operands);
    operands = [];
  }
  if (walk.record.depth() !== depth || walk.saved.length > 0) walk.record.fault('unbalanced', '');
  walk.record.closeTo(depth);
}

function operate(walk: Walk, operator: string, operands: readonly PdfObject[]): void {
  if (SHOWING.has(operator)) show(walk, operands.at(-1) ?? null);
  else if (PAINTING.has(operator)) walk.record.paint(operator);
  else if (operator === 'BDC' || operator === 'BMC')
    walk.record.begin(asName(operands[0]) ?? '', properties(walk, operands[1]), walk.file);
  else if (operator === 'EMC') walk.record.end();
  else if (operator === 'Do') showObject(walk, asName(operands[0]) ?? '');
  else if (operator === 'Tf') walk.font = fontOf(walk, resource(walk, 'Font', asName(operands[0]) ?? ''));
  else if (operator === 'gs') useGraphicsState(walk, asName(operands[0]) ?? '');
  else if (operator === 'q') walk.saved.push(walk.font);
  else if (operator === 'Q') {
    if (walk.saved.length === 0) walk.record.fault('unbalanced', 'Q');
    else walk.font = walk.saved.pop();
  }
}

function resource({ file, resources }: Walk, category: string, name: string): Entries | undefined {
  const holder = resources && file.dictionary(resources, category);
  return holder && file.dictionary(holder, name);
}

function properties(walk: Walk, operand: PdfObject | undefined): Entries | undefined {
  const name = asName(operand);
  return name === undefined ? asEntries(operand) : resource(walk, 'Properties', name);
}

function fontOf(walk: Walk, dictionary: Entries | undefined): FontFacts | undefined {
  if (!dictionary) return undefined;
  const known = walk.fonts.get(dictionary);
  if (known) return known;
  const font = readFont(walk.file, dictionary);
  walk.fonts.set(dictionary, font);
  return font;
}

function useGraphicsState(walk: Walk, name: string): void {
  const state = resource(walk, 'ExtGState', name);
  const font = state && asEntries(walk.file.resolve(walk.file.array(state, 'Font')[0]));
  if (font) walk.font = fontOf(walk, font);
}

function show(walk: Walk, operand: PdfObject): void {
  const { font, record, page } = walk;
  let text = '';
  for (const part of isArray(operand) ? operand : [operand]) {
    if (part === null || typeof part !== 'object' || isArray(part) || part.type !== 'string' || !font) continue;
    for (const code of codesOf(font, part.bytes)) {
      if (!font.used.has(code)) font.used.set(code, page);
      text += textOfCode(font, code) ?? '';
    }
  }
  record.paint('text', text);
}

function showObject(walk: Walk, name: string): void {
  const { file, record, resources } = walk;
  const holder = resources && file.dictionary(resources, 'XObject');
  const object = holder && file.stream(holder, name);
  if (!object) return;
  if (file.name(object, 'Subtype') !== 'Form') {
    record.paint('image');
    return;
  }
  const data = walk.open.has(object) ? undefined : file.decode(object);
  if (!data) return;
  if (walk.open.size >= PDF_LIMITS.formDepth)
    throw new PdfLimitError(`forms nested deeper than ${PDF_LIMITS.formDepth}`);
  const inside = {
    ...walk,
    resources: file.dictionary(object, 'Resources') ?? resources,
    open: new Set([...walk.open, object]),
  };
  record.enterForm(asReference(holder.entries.get(name))?.number, file.number(object, 'StructParents'));
  walkContent(data, inside);
  record.leaveForm();
}
