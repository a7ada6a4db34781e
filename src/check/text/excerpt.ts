/** The beginning of a text, at most `max` characters, cut at a word and marked with “…”. */
export function excerpt(text: string, max = 40): string {
  const characters = [...text.slice(0, 4 * max)];
  if (characters.length <= max) return text;
  const start = characters.slice(0, max).join('');
  const space = start.lastIndexOf(' ');
  return `${(space > max / 2 ? start.slice(0, space) : start).trimEnd()}…`;
}
