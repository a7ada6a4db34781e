import type { PdfRule } from '../rule.js';
import { activeContent } from './active-content.js';
import { alternative } from './alternative.js';
import { annotationArchival } from './annotation-archival.js';
import { annotations } from './annotations.js';
import { boundingBox } from './bounding-box.js';
import { contentMarked } from './content-marked.js';
import { embeddedFiles } from './embedded-files.js';
import { fileHeader } from './file-header.js';
import { filters } from './filters.js';
import { fontEmbedded } from './font-embedded.js';
import { fontEncoding } from './font-encoding.js';
import { formShared } from './form-shared.js';
import { glyphMissing } from './glyph-missing.js';
import { headingOrder } from './heading-order.js';
import { infoInSync } from './info-in-sync.js';
import { language } from './language.js';
import { linkTarget } from './link-target.js';
import { listNumbering } from './list-numbering.js';
import { metadata } from './metadata.js';
import { noteId } from './note-id.js';
import { optionalContent } from './optional-content.js';
import { outline } from './outline.js';
import { outputIntent } from './output-intent.js';
import { pageLabels } from './page-labels.js';
import { parentTree } from './parent-tree.js';
import { replacementNested } from './replacement-nested.js';
import { roleMap } from './role-map.js';
import { structureEmpty } from './structure-empty.js';
import { structureNesting } from './structure-nesting.js';
import { tableHeaders } from './table-headers.js';
import { tableRegular } from './table-regular.js';
import { tagged } from './tagged.js';
import { textMapping } from './text-mapping.js';
import { title } from './title.js';

/** Everything that `pdf-structure` checks, from the whole to the parts. */
export const PDF_RULES: readonly PdfRule[] = [
  fileHeader,
  tagged,
  metadata,
  title,
  infoInSync,
  language,
  outline,
  pageLabels,
  contentMarked,
  replacementNested,
  roleMap,
  structureNesting,
  structureEmpty,
  parentTree,
  formShared,
  headingOrder,
  tableRegular,
  tableHeaders,
  listNumbering,
  alternative,
  boundingBox,
  noteId,
  annotations,
  annotationArchival,
  linkTarget,
  fontEmbedded,
  fontEncoding,
  textMapping,
  glyphMissing,
  outputIntent,
  filters,
  embeddedFiles,
  optionalContent,
  activeContent,
];
