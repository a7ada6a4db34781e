// A string may say anything, also `5 0 R`; Chromium escapes every parenthesis in one.
const TOKENS = /\((?:\\[\s\S]|[^\\)])*\)|\b(\d+) 0 (?:R|obj)\b|>> stream\b/g;

/**
 * Raises every object number in an indirect object as Chromium writes it (`12 0 obj … endobj`) by `base`, its own and
 * those of its references. What a stream holds is left alone.
 */
export function renumberObject(object: Buffer, base: number): Buffer {
  const text = object.toString('latin1');
  let head = '';
  let done = 0;
  for (const { 0: token, 1: number, index } of text.matchAll(TOKENS)) {
    if (token === '>> stream') break;
    if (number === undefined) continue;
    head += text.slice(done, index) + (Number(number) + base);
    done = index + number.length;
  }
  return Buffer.concat([Buffer.from(head, 'latin1'), object.subarray(done)]);
}
