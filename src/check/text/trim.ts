/** The text from its first to its last letter or digit. A pattern that looks for the end would be quadratic. */
export function trimToWords(text: string): string {
  const start = text.search(/[\p{L}\p{N}]/u);
  if (start < 0) return '';
  let end = text.length;
  while (end > start && !/[\p{L}\p{N}\p{M}]/u.test(codePointBefore(text, end)))
    end -= codePointBefore(text, end).length;
  return text.slice(start, end);
}

function codePointBefore(text: string, end: number): string {
  const pair = text.slice(Math.max(0, end - 2), end);
  return pair.length === 2 && (pair.codePointAt(0) ?? 0) > 0xffff ? pair : text.slice(end - 1, end);
}
