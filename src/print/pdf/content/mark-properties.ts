/** ActualText in a property list: Chromium writes `<feff0066>` or, for ASCII, `(fi)`. */
export function actualTextOf(properties: string): string | undefined {
  const hex = /\/ActualText\s*<([0-9A-Fa-f\s]*)>/.exec(properties);
  if (hex !== null) {
    const bytes = Buffer.from(hex[1]!.replace(/\s/g, ''), 'hex');
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
      .replace(/^\ufeff/, '');
  }
  const literal = /\/ActualText\s*\(((?:\\[\s\S]|[^\\)])*)\)/.exec(properties);
  return literal === null ? undefined : literal[1]!.replace(/\\([\s\S])/g, '$1');
}
