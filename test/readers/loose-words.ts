/**
 * The words of a text by their letters and digits alone, for readers that do not tell what stands at the ends of lines:
 * pdf.js drops soft hyphens and the spaces after a line, PDFium and MuPDF end a line after every hyphen, and none joins
 * what goes over to the next page behind its running head. `expected` (the words there should be) decides such cases.
 */
export function looseWords(text: string, expected: readonly string[] = []): readonly string[] {
  const words = new Set(expected);
  const pairs = new Set(expected.map((word, index) => `${word} ${expected[index + 1]}`));
  const whole = withoutFurniture(text.normalize('NFC'))
    .replace(/[-\u2010\u2011\u00ad\ufffe]\s*/g, '')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const joined = whole.replace(/(?<=([\p{L}\p{M}]+))\n(?=([\p{L}\p{M}]+))/gu, (end, before: string, after: string) =>
    words.has(before + after) && !pairs.has(`${before} ${after}`) ? '' : end,
  );
  return joined.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The text without running heads and page numbers: lines at the edges of pages that are numbers or come back often. */
function withoutFurniture(text: string): string {
  const pages = text.split('\f').map((page) => page.split(/\r?\n/).filter((line) => line.trim() !== ''));
  if (pages.length === 1) return text;
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set([...page.slice(0, 2), ...page.slice(-2)])) {
      counts.set(nameOf(line), (counts.get(nameOf(line)) ?? 0) + 1);
    }
  }
  const isFurniture = (line: string) => nameOf(line) === '' || counts.get(nameOf(line))! >= 3;
  for (const page of pages) {
    for (let lines = 0; lines < 2 && page.length > 0 && isFurniture(page[0]!); lines += 1) page.shift();
    for (let lines = 0; lines < 2 && page.length > 0 && isFurniture(page.at(-1)!); lines += 1) page.pop();
  }
  return pages.map((page) => page.join('\n')).join('\n');
}

/** A line without the page number beside it. */
function nameOf(line: string): string {
  return line.replace(/(?:^|\s)(?:\d+|[ivxlc]+)(?=\s|$)/g, '').trim();
}
