import type { DiagnosticDocumentation } from '../../diagnostic.js';
import { containerFindings } from './findings-container.js';
import { contentFindings } from './findings-content.js';
import { tagFindings } from './findings-tags.js';

/** The findings of the bag check, for the handbook. */
export const bagFindings: readonly DiagnosticDocumentation[] = [
  ...containerFindings,
  ...contentFindings,
  ...tagFindings,
];
