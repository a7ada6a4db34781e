/** A heading's text without the attributes (`{#id .class}`) at its end. */
export function withoutAttributes(heading: string): string {
  const text = heading.trim();
  const open = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  return open >= 0 && /[#.:]/.test(text.charAt(open + 1)) ? text.slice(0, open).trimEnd() : text;
}
