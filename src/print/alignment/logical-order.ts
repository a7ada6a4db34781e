const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const RIGHT_TO_LEFT_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;
const LEFT_TO_RIGHT_LETTERS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu;
/** From the first letter that reads from right to left to the last one, with what stands between them. */
const SEGMENT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff](?:[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])?/gu;
/** What keeps its order inside such text: numbers, and words that read from left to right. */
const FORWARD =
  /\p{Nd}(?:[\p{Nd}.,:/]*\p{Nd})?|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}](?:[^\s\u0590-\u08ff]*[\p{Nd}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])?/gu;

/**
 * A line that was printed from left to right as it is read: PDF content draws Hebrew and Arabic in visual order. Lines
 * that are mostly such text are turned round as a whole, others in those passages only (a sufficient part of UAX 9).
 */
export function logicalOrder(line: string): string {
  if (!RIGHT_TO_LEFT.test(line)) return line;
  const right = line.match(RIGHT_TO_LEFT_LETTERS)?.length ?? 0;
  const left = line.match(LEFT_TO_RIGHT_LETTERS)?.length ?? 0;
  return right > left ? turned(line) : line.replace(SEGMENT, turned);
}

function turned(text: string): string {
  const reversed = [...text].reverse().join('');
  return reversed.replace(FORWARD, (forward) => [...forward].reverse().join(''));
}
