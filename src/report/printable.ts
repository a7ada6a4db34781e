/** Control characters, among them those that begin a terminal's commands, and those that reorder what is read. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** Four cells a tab, so that a line keeps its shape and its places can be counted. */
const TAB = '    ';

/**
 * `text` on one line, with nothing left that a terminal would obey: what a manuscript holds may not move the cursor,
 * change colours or turn the direction of what stands after it.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n|[\n\r]/g, ' ')
    .replaceAll('\t', TAB)
    .replace(UNSAFE, '\u{fffd}');
}
