import type { Rule } from '../rule.js';
import { abbreviationUnexpanded } from './abbreviation-unexpanded.js';
import { allCaps } from './all-caps.js';
import { asciiArt } from './ascii-art.js';
import { audioTranscriptMissing } from './audio-transcript-missing.js';
import { codeLineLong } from './code-line-long.js';
import { coverMissing } from './cover-missing.js';
import { coverUnsuited } from './cover-unsuited.js';
import { cssAnimation } from './css-animation.js';
import { cssContrast } from './css-contrast.js';
import { cssFontSizeAbsolute } from './css-font-size-absolute.js';
import { cssGeneratedText } from './css-generated-text.js';
import { cssHeightFixed } from './css-height-fixed.js';
import { cssLineHeightAbsolute } from './css-line-height-absolute.js';
import { cssOutlineNone } from './css-outline-none.js';
import { cssPositionFixed } from './css-position-fixed.js';
import { cssTextTransform } from './css-text-transform.js';
import { cssUserSelect } from './css-user-select.js';
import { directionUnsuited } from './direction-unsuited.js';
import { emphasisAsHeading } from './emphasis-as-heading.js';
import { hazardUndeclared } from './hazard-undeclared.js';
import { headingColon } from './heading-colon.js';
import { headingDuplicate } from './heading-duplicate.js';
import { headingLong } from './heading-long.js';
import { imageAltCaption } from './image-alt-caption.js';
import { imageAltFilename } from './image-alt-filename.js';
import { imageAltLong } from './image-alt-long.js';
import { imageAltMissing } from './image-alt-missing.js';
import { imageAltPlaceholder } from './image-alt-placeholder.js';
import { imageAltPrefix } from './image-alt-prefix.js';
import { imageAltRepeated } from './image-alt-repeated.js';
import { languageBook } from './language-book.js';
import { languageMismatch } from './language-mismatch.js';
import { languageScript } from './language-script.js';
import { languageTagInvalid } from './language-tag-invalid.js';
import { linkImageUnnamed } from './link-image-unnamed.js';
import { linkTextAmbiguous } from './link-text-ambiguous.js';
import { linkTextEmpty } from './link-text-empty.js';
import { linkTextGeneric } from './link-text-generic.js';
import { linkTextUrl } from './link-text-url.js';
import { listByHand } from './list-by-hand.js';
import { metadataCreatorMissing } from './metadata-creator-missing.js';
import { metadataDateMissing } from './metadata-date-missing.js';
import { metadataDescriptionMissing } from './metadata-description-missing.js';
import { metadataPublisherMissing } from './metadata-publisher-missing.js';
import { metadataRightsMissing } from './metadata-rights-missing.js';
import { pageLabelDuplicate } from './page-label-duplicate.js';
import { sentenceLong } from './sentence-long.js';
import { svgNameMissing } from './svg-name-missing.js';
import { tableHeaderMissing } from './table-header-missing.js';
import { tableIrregular } from './table-irregular.js';
import { tableLayout } from './table-layout.js';
import { tableWide } from './table-wide.js';
import { titlePlaceholder } from './title-placeholder.js';
import { videoCaptionsMissing } from './video-captions-missing.js';
import { whitespaceLayout } from './whitespace-layout.js';
import { wordingColour } from './wording-colour.js';
import { wordingPosition } from './wording-position.js';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  abbreviationUnexpanded,
  allCaps,
  asciiArt,
  audioTranscriptMissing,
  codeLineLong,
  coverMissing,
  coverUnsuited,
  cssAnimation,
  cssContrast,
  cssFontSizeAbsolute,
  cssGeneratedText,
  cssHeightFixed,
  cssLineHeightAbsolute,
  cssOutlineNone,
  cssPositionFixed,
  cssTextTransform,
  cssUserSelect,
  directionUnsuited,
  emphasisAsHeading,
  hazardUndeclared,
  headingColon,
  headingDuplicate,
  headingLong,
  imageAltCaption,
  imageAltFilename,
  imageAltLong,
  imageAltMissing,
  imageAltPlaceholder,
  imageAltPrefix,
  imageAltRepeated,
  languageBook,
  languageMismatch,
  languageScript,
  languageTagInvalid,
  linkImageUnnamed,
  linkTextAmbiguous,
  linkTextEmpty,
  linkTextGeneric,
  linkTextUrl,
  listByHand,
  metadataCreatorMissing,
  metadataDateMissing,
  metadataDescriptionMissing,
  metadataPublisherMissing,
  metadataRightsMissing,
  pageLabelDuplicate,
  sentenceLong,
  svgNameMissing,
  tableHeaderMissing,
  tableIrregular,
  tableLayout,
  tableWide,
  titlePlaceholder,
  videoCaptionsMissing,
  whitespaceLayout,
  wordingColour,
  wordingPosition,
];
