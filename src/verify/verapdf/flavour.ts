/** veraPDF's name for a profile: `ua1`, `2a`, `4f`. */
export type Flavour = string;

/** The flavour of a profile's name: `PDF/UA-1` → `ua1`, `PDF/A-2a` → `2a`. */
export function flavourOf(profile: string): Flavour {
  return profile
    .toLowerCase()
    .replace(/^pdf\/(a-)?/, '')
    .replace('-', '');
}

/**
 * The flavours that a PDF's XMP metadata claims, read from its bytes: PDF/A asks for XMP to be stored uncompressed
 * (ISO 19005-2 §6.6.2.1), so no parser is needed, and a damaged file can be asked as well.
 */
export function claimedFlavours(pdf: Uint8Array): readonly Flavour[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const flavours = new Set<Flavour>();
  for (let at = bytes.indexOf('<x:xmpmeta'); at >= 0; at = bytes.indexOf('<x:xmpmeta', at + 1)) {
    const end = bytes.indexOf('</x:xmpmeta>', at);
    const xmp = bytes.toString('utf8', at, end < 0 ? at + 65_536 : end);
    const accessible = value(xmp, 'pdfuaid:part');
    if (accessible) flavours.add(`ua${accessible}`);
    const archival = value(xmp, 'pdfaid:part');
    if (archival) flavours.add(`${archival}${(value(xmp, 'pdfaid:conformance') ?? '').toLowerCase()}`);
  }
  return [...flavours];
}

/** As element or as attribute. */
function value(xmp: string, property: string): string | undefined {
  return new RegExp(`${property}(?:>|\\s*=\\s*["'])\\s*(\\w+)`).exec(xmp)?.[1];
}
