import { metadataOf } from '../metadata.js';
import type { Epub } from '../publication.js';
import { type EpubRule, placeOf } from '../rule.js';

type Evidence = (epub: Epub) => boolean;

const hasElement =
  (...names: readonly string[]): Evidence =>
  ({ documents }) =>
    documents.some(({ elements }) => names.some((name) => elements.has(name)));
const hasAttribute =
  (...names: readonly string[]): Evidence =>
  ({ documents }) =>
    documents.some(({ attributes }) => names.some((name) => attributes.has(name)));
const hasList =
  (type: string): Evidence =>
  ({ navigation }) =>
    (navigation?.lists.get(type)?.length ?? 0) > 0;
const hasMedia =
  (...kinds: readonly string[]): Evidence =>
  ({ package: { manifest } }) =>
    manifest.some(({ mediaType }) => kinds.some((kind) => mediaType.startsWith(kind)));
const hasPageBreaks: Evidence = ({ documents }) => documents.some(({ pageBreaks }) => pageBreaks.length > 0);
const either =
  (...evidence: readonly Evidence[]): Evidence =>
  (epub) =>
    evidence.some((shows) => shows(epub));

/** What must be in a publication for a feature to be true of it. Features that a machine cannot see are left out. */
const EVIDENCE: Readonly<Record<string, Evidence>> = {
  tableOfContents: hasList('toc'),
  index: ({ documents }) => documents.some(({ types }) => types.has('index') || types.has('index-group')),
  pageBreakMarkers: hasPageBreaks,
  printPageNumbers: either(hasPageBreaks, hasList('page-list')),
  pageNavigation: hasList('page-list'),
  structuralNavigation: ({ documents }) => documents.some(({ hasHeading }) => hasHeading),
  alternativeText: either(
    hasElement('img', 'svg:svg', 'math:math', 'audio', 'video', 'object'),
    hasAttribute('aria-label'),
  ),
  longDescription: either(hasElement('details'), hasAttribute('aria-details', 'aria-describedby')),
  describedMath: hasElement('math:math', 'img'),
  MathML: hasElement('math:math'),
  ARIA: hasAttribute('role', 'aria-label', 'aria-labelledby', 'aria-details', 'aria-describedby'),
  ttsMarkup: either(hasAttribute('ssml:ph', 'ssml:alphabet'), hasMedia('application/pls+xml'), hasMedia('text/css')),
  rubyAnnotations: hasElement('ruby'),
  fullRubyAnnotations: hasElement('ruby'),
  audioDescription: hasMedia('audio/', 'video/'),
  captions: hasMedia('video/', 'text/vtt'),
  closedCaptions: hasMedia('video/', 'text/vtt'),
  openCaptions: hasMedia('video/'),
  signLanguage: hasMedia('video/'),
  transcript: hasMedia('audio/', 'video/'),
  synchronizedAudioText: hasMedia('application/smil+xml'),
};

/** Accessibility features that are claimed without anything in the book to show for it. */
export const featureFalse: EpubRule = {
  documentation: {
    id: 'epub-feature-false',
    severity: 'error',
    title: 'Accessibility feature that the publication does not have',
    why: 'People buy a book because of what it claims. A claim without substance is worse than none.',
    fix: 'Take the feature out of the metadata, or add what it promises.',
    clauses: ['EPUB Accessibility 1.1 §2.2', 'schema.org accessibilityFeature'],
  },
  publication(epub, report) {
    for (const { value, element } of metadataOf(epub.package, 'schema:accessibilityFeature')) {
      const shows = Object.hasOwn(EVIDENCE, value) ? EVIDENCE[value] : undefined;
      if (shows && !shows(epub))
        report({
          message: `Unexpected accessibility feature ${value}, expected something in the publication that shows it`,
          at: placeOf(epub.package.path, element),
        });
    }
  },
};
