import { ace } from './ace/ace.js';
import { axe } from './axe/axe.js';
import { bagCheck } from './bag/index.js';
import { epubStructure } from './epub/validator.js';
import { epubcheck } from './epubcheck/epubcheck.js';
import { epubcheckTs } from './epubcheck/epubcheck-ts.js';
import { pdfStructure } from './pdf/validator.js';
import type { Validator } from './validator.js';
import { verapdf } from './verapdf/verapdf.js';

/** Every validator that Lectern knows, in the order of reports: our own first. */
export const VALIDATORS: readonly Validator[] = [
  epubStructure,
  epubcheckTs,
  axe,
  epubcheck,
  ace,
  pdfStructure,
  verapdf,
  bagCheck,
];
