import { metadataOf } from '../metadata.js';
import { type EpubRule, placeOf } from '../rule.js';

/** The values of the Schema.org Accessibility Properties for Discoverability Vocabulary. */
const MODES =
  'auditory chartOnVisual chemOnVisual colorDependent diagramOnVisual mathOnVisual musicOnVisual tactile textOnVisual textual visual';
const VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  'schema:accessMode': words(MODES),
  'schema:accessibilityHazard': words(
    'flashing noFlashingHazard unknownFlashingHazard motionSimulation noMotionSimulationHazard unknownMotionSimulationHazard sound noSoundHazard unknownSoundHazard none unknown',
  ),
  'schema:accessibilityFeature': words(
    'alternativeText annotations ARIA audioDescription bookmarks braille captions ChemML closedCaptions describedMath displayTransformability fullRubyAnnotations highContrastAudio highContrastDisplay horizontalWriting index largePrint latex latex-chemistry longDescription MathML MathML-chemistry none openCaptions pageBreakMarkers pageNavigation printPageNumbers readingOrder rubyAnnotations signLanguage structuralNavigation synchronizedAudioText tableOfContents tactileGraphic tactileObject timingControl transcript transformability ttsMarkup unlocked unknown verticalWriting withAdditionalWordSegmentation withoutAdditionalWordSegmentation',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Accessibility metadata in words that no catalogue knows. */
export const vocabulary: EpubRule = {
  documentation: {
    id: 'epub-accessibility-vocabulary',
    severity: 'warning',
    title: 'Accessibility metadata outside the vocabulary',
    why: 'Shops show only the terms they know. A misspelt one is lost.',
    fix: 'Use the terms of the Accessibility Properties for Discoverability Vocabulary, with the same capitals.',
    clauses: ['EPUB Accessibility 1.1 §2.2', 'schema.org accessibility vocabulary'],
  },
  publication({ package: packageDocument }, report) {
    for (const [property, allowed] of Object.entries(VALUES)) {
      for (const { value, element } of metadataOf(packageDocument, property)) {
        // `highContrastDisplay/CSSEnabled`: a qualifier after a slash.
        if (allowed.has(value.split('/')[0]!)) continue;
        report({
          message: `Unexpected value ${value} of ${property}, expected a term of the vocabulary`,
          at: placeOf(packageDocument.path, element),
        });
      }
    }
    for (const { value, element } of metadataOf(packageDocument, 'schema:accessModeSufficient')) {
      const unknown = value.split(',').find((mode) => !VALUES['schema:accessMode']!.has(mode.trim()));
      if (unknown !== undefined)
        report({
          message: `Unexpected mode ${unknown} in schema:accessModeSufficient, expected an access mode`,
          at: placeOf(packageDocument.path, element),
        });
    }
  },
};
