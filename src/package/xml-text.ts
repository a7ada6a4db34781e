// XML 1.0 §2.2: everything but these may not stand in a document, not even escaped.
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Removes characters that XML 1.0 §2.2 forbids (control characters, lone surrogates, U+FFFE and U+FFFF). */
export function withoutIllegalCharacters(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** Text made safe for XML content and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return withoutIllegalCharacters(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
