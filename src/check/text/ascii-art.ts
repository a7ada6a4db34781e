const CORNERS = /[┌┐└┘╔╗╚╝╭╮╰╯┏┓┗┛]/gu;
const BOX_LINE = /\+[-=]{3,}\+/gu;
/** `|  |`, `/ \`, `<--`, `-->`, runs of strokes: drawing rather than writing. */
const STROKES = /[|/\\_=+*#<>^~.:'`()-]/g;

/** Whether preformatted text is a drawing: boxes with corners, or lines that are nearly all strokes. Trees of files and error messages are not. */
export function looksDrawn(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 3) return false;
  if ((text.match(CORNERS)?.length ?? 0) >= 4 && hasTopAndBottom(text)) return true;
  if (lines.filter((line) => line.match(BOX_LINE) !== null).length >= 2 && !isTextTable(lines)) return true;
  const drawn = lines.filter((line) => strokeShare(line) > 0.7 && new Set(line.replace(/\s/g, '')).size > 1);
  return drawn.length >= 4 && drawn.length / lines.length > 0.7;
}

function hasTopAndBottom(text: string): boolean {
  return /[┌┐╔╗╭╮┏┓]/u.test(text) && /[┘╝╯┛]/u.test(text);
}

// The output of database shells: every line begins and ends with the frame. It is a table, read row by row.
function isTextTable(lines: readonly string[]): boolean {
  return lines.every((line) => /^\s*[|+].*[|+]\s*$/u.test(line));
}

function strokeShare(line: string): number {
  const dense = line.replace(/\s/g, '');
  return dense.length < 3 ? 0 : (dense.match(STROKES)?.length ?? 0) / dense.length;
}
