/** Prefix of quotations, in which blocks begin as they do outside. */
const QUOTATION = /^(?: {0,3}>[ \t]?)+/;
const NOTE = /^\[\^[^\]\s]+\]:/;
const HEADING = /^#{1,6}[ \t]/;
const ITEM = /^([-*+]|\d{1,9}[.)])([ \t]+)(?=\S)/;
/** A line indented by more goes on with the paragraph before it (CommonMark 0.31 §4.4). */
const MARGIN = 3;
const NOTE_INDENT = 4;

/**
 * The texts that lines between two empty ones are made of, each parsed by itself: the cells of a table line by line,
 * and what stands in every item of a list, note and heading. What cannot interrupt a paragraph does not.
 */
export function inlineTexts(lines: readonly string[]): readonly string[] {
  if (isTable(lines)) return lines;
  const texts: string[][] = [];
  let content = 0;
  let inList = false;
  for (const line of lines) {
    const unquoted = line.replace(QUOTATION, '').replaceAll('\t', '    ');
    const block = unquoted.trimStart();
    const indent = unquoted.length - block.length;
    const [marker = '', sign = ''] = (indent <= content + MARGIN && ITEM.exec(block)) || [];
    const isItem: boolean = sign !== '' && canBegin(sign, inList && indent < content);
    const isNote = indent <= MARGIN && NOTE.test(block);
    if (isItem) content = indent + marker.length;
    else if (isNote) content = NOTE_INDENT;
    inList = isItem || (inList && !isNote);
    if (isItem || isNote || texts.length === 0 || HEADING.test(block)) texts.push([]);
    texts.at(-1)!.push(line);
  }
  return texts.map((text) => text.join('\n'));
}

/** Only a list that begins with 1 interrupts a paragraph; the next item of the same list may have any number (§5.3). */
function canBegin(marker: string, inSameList: boolean): boolean {
  return inSameList || /^(?:[-*+]|1[.)])$/.test(marker);
}

function isTable([, second = '']: readonly string[]): boolean {
  return second.includes('-') && /^[\s|:>-]+$/.test(second);
}
