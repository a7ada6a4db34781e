/**
 * Names of the validators that Lectern knows, as `VALIDATORS` has them; written out, so that the command line can be
 * understood without loading any.
 */
export const VALIDATOR_IDS: readonly string[] = [
  'epub-structure',
  'epubcheck-ts',
  'axe',
  'epubcheck',
  'ace',
  'pdf-structure',
  'verapdf',
  'bag',
];

/** Those among them that come with Lectern. */
export const BUILT_IN_IDS: readonly string[] = ['epub-structure', 'epubcheck-ts', 'axe', 'pdf-structure', 'bag'];
