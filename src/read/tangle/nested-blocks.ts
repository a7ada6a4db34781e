/** A line of nothing but one sign is a break between scenes, however long. */
const BREAK = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const LIST_MARKER = /(?:[-*+:]|\d{1,9}[.)])(?=[ \t])/y;
/** Each level of a list indents the next one by two columns at least. */
const INDENT = 2;

/** How many quotations, lists and definitions begin at the start of a line, or must have begun for it to stand there. */
export function blockDepth(line: string): number {
  if (BREAK.test(line)) return 0;
  let depth = 0;
  let at = 0;
  let spaces = 0;
  for (; at < line.length; at++) {
    const sign = line[at];
    if (sign === ' ') spaces++;
    else if (sign === '\t') spaces += 4;
    else if (sign === '>') depth++;
    else {
      LIST_MARKER.lastIndex = at;
      const marker = LIST_MARKER.exec(line);
      if (!marker) break;
      depth = Math.max(depth, Math.floor(spaces / INDENT)) + 1;
      at += marker[0].length - 1;
    }
  }
  return depth;
}

const DIVISION = /^[ \t]{0,3}:{3,}[ \t]*(\S?)/;

/** Counts the `:::` divisions that are open, line by line. */
export function divisionCounter(): (line: string) => number {
  let depth = 0;
  return (line) => {
    const [fence, content] = DIVISION.exec(line) ?? [];
    if (fence !== undefined) depth = Math.max(0, depth + (content ? 1 : -1));
    return depth;
  };
}
