import { type PackageMetadata, valuesOf } from './package-metadata.js';
import type { StatementId } from './statement-id.js';

type FeatureTable = readonly (readonly [feature: string, statement: StatementId])[];

/** Display Techniques for EPUB 2.1, "Navigation". */
export const NAVIGATION: FeatureTable = [
  ['pageNavigation', 'navigation-page-navigation'],
  ['structuralNavigation', 'navigation-structural'],
  ['index', 'navigation-index'],
  ['tableOfContents', 'navigation-toc'],
];

/** Display Techniques for EPUB 2.1, "Rich content". */
export const RICH_CONTENT: FeatureTable = [
  ['longDescription', 'rich-content-extended'],
  ['latex-chemistry', 'rich-content-accessible-chemistry-as-latex'],
  ['MathML-chemistry', 'rich-content-accessible-chemistry-as-mathml'],
  ['describedMath', 'rich-content-accessible-math-described'],
  ['latex', 'rich-content-accessible-math-as-latex'],
  ['MathML', 'rich-content-accessible-math-as-mathml'],
  ['closedCaptions', 'rich-content-closed-captions'],
  ['openCaptions', 'rich-content-open-captions'],
  ['transcript', 'rich-content-transcript'],
];

/** Display Techniques for EPUB 2.1, "Additional accessibility information". */
export const ADDITIONAL: FeatureTable = [
  ['pageBreakMarkers', 'additional-accessibility-information-page-breaks'],
  ['printPageNumbers', 'additional-accessibility-information-page-breaks'],
  // The techniques ask for `aria`; the vocabulary's value is `ARIA`.
  ['ARIA', 'additional-accessibility-information-aria'],
  ['aria', 'additional-accessibility-information-aria'],
  ['audioDescription', 'additional-accessibility-information-audio-descriptions'],
  ['braille', 'additional-accessibility-information-braille'],
  ['fullRubyAnnotations', 'additional-accessibility-information-full-ruby-annotations'],
  ['highContrastAudio', 'additional-accessibility-information-high-contrast-between-foreground-and-background-audio'],
  ['highContrastDisplay', 'additional-accessibility-information-high-contrast-between-text-and-background'],
  ['largePrint', 'additional-accessibility-information-large-print'],
  ['rubyAnnotations', 'additional-accessibility-information-ruby-annotations'],
  ['signLanguage', 'additional-accessibility-information-sign-language'],
  ['tactileGraphic', 'additional-accessibility-information-tactile-graphics'],
  ['tactileObject', 'additional-accessibility-information-tactile-objects'],
  ['ttsMarkup', 'additional-accessibility-information-text-to-speech-hinting'],
];

/** The statements of a table for the features that are claimed, each once, in the table's order. */
export function featureStatements(metadata: PackageMetadata, table: FeatureTable): readonly StatementId[] {
  const features = new Set(valuesOf(metadata, 'schema:accessibilityFeature'));
  return [...new Set(table.filter(([feature]) => features.has(feature)).map(([, statement]) => statement))];
}
