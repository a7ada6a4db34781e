/** Steps that nobody's prose exceeds: fewer open signs than this cost nothing worth counting. */
const FREE = 10;
/** Characters read in the time of a step back over an open sign, and over any sign in search of one that was open. */
const STEP = 20;
const SEARCH = 3;
/** Characters read in the time it takes to move one later sign, and to give up a destination that never ends. */
const MOVE = 0.2;
const GIVE_UP = 10;

/**
 * About how many characters a parser reads more than once in a paragraph: back over the signs that are open whenever
 * one closes, and on to the end of the paragraph for every code span, comment or tag that never ends.
 */
export function inlineEffort(paragraph: string): number {
  return charactersBack(paragraph) + charactersAhead(paragraph);
}

const DELIMITERS = /\*+|_+|~+|\[|\]/g;

function charactersBack(paragraph: string): number {
  const open = new Map<string, number>();
  let total = 0;
  let signs = 0;
  let effort = 0;
  const lastEnd = paragraph.lastIndexOf(')');
  for (const { 0: run, index } of paragraph.matchAll(DELIMITERS)) {
    const sign = run === ']' ? '[' : run.charAt(0);
    const before = paragraph[index - 1];
    const after = paragraph[index + run.length];
    if (before === '\\' || (sign === '_' && isWord(before) && isWord(after))) continue;
    const opened = open.get(sign) ?? 0;
    const closes = run === ']' || (run !== '[' && !isSpace(before));
    const opens = run === '[' || (run !== ']' && !isSpace(after));
    effort += (after === '(' && sign === '[' && index > lastEnd ? GIVE_UP : MOVE) * signs;
    if (closes) effort += opened > 0 ? STEP * Math.max(0, total - FREE) : SEARCH * signs;
    const change = closes && opened > 0 ? -1 : opens ? 1 : 0;
    open.set(sign, opened + change);
    total += change;
    signs++;
  }
  return effort;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

const OPENINGS = /`+|<!--|<!\[CDATA\[|<![A-Za-z]|<\?/g;
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

function charactersAhead(paragraph: string): number {
  const openings = [...paragraph.matchAll(OPENINGS)];
  const last = new Map<string, number>();
  for (const { 0: opening, index } of openings) if (opening.startsWith('`')) last.set(opening, index);
  for (const end of ['>', ...Object.values(ENDS)]) last.set(end, paragraph.lastIndexOf(end));
  const lastEnd = (opening: string) => last.get(opening.startsWith('`') ? opening : (ENDS[opening] ?? '>')) ?? -1;
  return openings
    .filter(({ 0: opening, index }) => lastEnd(opening) <= index)
    .reduce((sum, { index }) => sum + paragraph.length - index, 0);
}
