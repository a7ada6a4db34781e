import type { EpubRule } from '../rule.js';
import { accessibilityMetadata } from './accessibility-metadata.js';
import { activeContent } from './active-content.js';
import { attributeObsolete } from './attribute-obsolete.js';
import { conformanceClaim } from './conformance-claim.js';
import { coverImage } from './cover-image.js';
import { coverSize } from './cover-size.js';
import { documentSize } from './document-size.js';
import { embeddedFonts } from './embedded-fonts.js';
import { entryBomb } from './entry-bomb.js';
import { entryDuplicate } from './entry-duplicate.js';
import { entryEncoding } from './entry-encoding.js';
import { entryMissing } from './entry-missing.js';
import { entryUndeclared } from './entry-undeclared.js';
import { entryUnsafe } from './entry-unsafe.js';
import { featureFalse } from './feature-false.js';
import { headingOrder } from './heading-order.js';
import { idUnique } from './id-unique.js';
import { imageAltEmpty } from './image-alt-empty.js';
import { imageAltFileName } from './image-alt-file-name.js';
import { imageAltMissing } from './image-alt-missing.js';
import { landmarks } from './landmarks.js';
import { language } from './language.js';
import { linkTarget } from './link-target.js';
import { linkText } from './link-text.js';
import { mathAlternative } from './math-alternative.js';
import { noteBackLink } from './note-back-link.js';
import { pageList } from './page-list.js';
import { pageSource } from './page-source.js';
import { semanticRole } from './semantic-role.js';
import { svgName } from './svg-name.js';
import { tableHeaders } from './table-headers.js';
import { titleFileName } from './title-file-name.js';
import { tocComplete } from './toc-complete.js';
import { vocabulary } from './vocabulary.js';

/** Everything that `epub-structure` checks, container first. */
export const EPUB_RULES: readonly EpubRule[] = [
  entryUnsafe,
  entryDuplicate,
  entryBomb,
  entryEncoding,
  entryMissing,
  entryUndeclared,
  language,
  titleFileName,
  headingOrder,
  idUnique,
  attributeObsolete,
  imageAltMissing,
  imageAltEmpty,
  imageAltFileName,
  svgName,
  mathAlternative,
  tableHeaders,
  linkText,
  linkTarget,
  noteBackLink,
  semanticRole,
  activeContent,
  tocComplete,
  landmarks,
  pageList,
  pageSource,
  accessibilityMetadata,
  vocabulary,
  featureFalse,
  conformanceClaim,
  coverImage,
  coverSize,
  embeddedFonts,
  documentSize,
];
