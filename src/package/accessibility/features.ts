import type { Publication } from '../../model/publication.js';
import type { ContentInventory } from './content-inventory.js';
import { isTransformable, setsColours } from './style-freedom.js';

/** What features are judged by, besides the text itself. */
export interface FeatureContext {
  readonly publication: Publication;
  readonly inventory: ContentInventory;
  /** Number of entries of the page list. */
  readonly pages: number;
}

interface Feature {
  readonly value: string;
  readonly isPresent: (context: FeatureContext) => boolean;
}

/** schema.org `accessibilityFeature` values, each with the condition under which it holds for the whole book. */
const FEATURES: readonly Feature[] = [
  { value: 'tableOfContents', isPresent: ({ publication }) => publication.contents.length > 0 },
  { value: 'structuralNavigation', isPresent: ({ inventory }) => inventory.headings > 0 },
  { value: 'readingOrder', isPresent: () => true },
  { value: 'displayTransformability', isPresent: ({ publication }) => isTransformable(publication.stylesheets) },
  { value: 'ARIA', isPresent: ({ inventory }) => inventory.roles > 0 },
  {
    value: 'alternativeText',
    isPresent: ({ inventory }) => inventory.images > 0 && inventory.undescribedImages === 0,
  },
  { value: 'longDescription', isPresent: ({ inventory }) => inventory.extendedDescriptions > 0 },
  { value: 'MathML', isPresent: ({ inventory }) => inventory.formulas > 0 },
  {
    value: 'describedMath',
    isPresent: ({ inventory }) => inventory.formulas > 0 && inventory.undescribedFormulas === 0,
  },
  { value: 'pageBreakMarkers', isPresent: ({ pages }) => pages > 0 },
  { value: 'pageNavigation', isPresent: ({ pages }) => pages > 0 },
  { value: 'index', isPresent: ({ inventory }) => inventory.hasLinkedIndex },
  {
    value: 'transcript',
    isPresent: ({ inventory }) => inventory.audio + inventory.videos > 0 && inventory.untranscribedMedia === 0,
  },
  {
    value: 'closedCaptions',
    isPresent: ({ inventory }) => inventory.videos > 0 && inventory.uncaptionedVideos === 0,
  },
  { value: 'rubyAnnotations', isPresent: ({ inventory }) => inventory.ruby > 0 },
  { value: 'verticalWriting', isPresent: ({ publication }) => publication.metadata.writingMode === 'vertical-rl' },
  {
    // Text in images and colours of the author's cannot be vouched for (WCAG 2.2 SC 1.4.6).
    value: 'highContrastDisplay',
    isPresent: ({ publication, inventory }) =>
      inventory.images + inventory.videos === 0 && !setsColours(publication.stylesheets),
  },
];

/** The features that the book really has, in full. */
export function accessibilityFeatures(context: FeatureContext): readonly string[] {
  return FEATURES.filter(({ isPresent }) => isPresent(context)).map(({ value }) => value);
}
