/** ISO 32000-1 §14.8.4. */
export const STANDARD_TYPES: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

const ADDED_IN_2 = new Set('DocumentFragment Aside Title FENote Sub Em Strong Artifact'.split(' '));

/** ISO 32000-2 §14.8.4: the types of PDF 2.0, among them headings of any level. */
export function isStandardIn2(type: string): boolean {
  return (
    ADDED_IN_2.has(type) ||
    (STANDARD_TYPES.has(type) &&
      !'Art BibEntry Code Index Note Private Quote Reference TOC TOCI BlockQuote'.split(' ').includes(type)) ||
    /^H[1-9]\d*$/.test(type)
  );
}
