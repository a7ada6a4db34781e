/** In order: not a URL code point (WHATWG URL), or a percent sign that starts no escape. */
const ILLEGAL = /[^\w\-.~:/?#@!$&'()*+,;=%\u00a0-\u{10fffd}]|%(?![0-9a-fA-F]{2})/gu;
const ABSOLUTE = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^#]*)(?:#(.*))?$/is;

/**
 * An absolute address as EPUB and PDF want it: what browsers forgive (spaces, brackets, a second `#`) is escaped.
 * Undefined when it leads nowhere: a host that cannot be.
 */
export function webAddress(href: string): string | undefined {
  const trimmed = href.trim();
  const [, start = '', path = '', fragment] = ABSOLUTE.exec(trimmed) ?? [];
  if (start === '' || !URL.canParse(trimmed)) return undefined;
  const rest = escaped(path) + (fragment === undefined ? '' : `#${escaped(fragment).replace(/#/g, '%23')}`);
  return start + rest;
}

function escaped(text: string): string {
  return text.replace(ILLEGAL, encodeURIComponent);
}
