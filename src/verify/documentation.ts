import type { DiagnosticDocumentation } from '../diagnostic.js';
import { bagFindings } from './bag/index.js';
import { READING_FINDINGS } from './epub/reading-findings.js';
import { EPUB_RULES } from './epub/rules/index.js';
import { PDF_ENCRYPTED, PDF_UNREADABLE } from './pdf/findings.js';
import { PDF_RULES } from './pdf/rules/index.js';

/** What the handbook says of every finding that Lectern's own verification makes. */
export const VERIFY_FINDINGS: readonly DiagnosticDocumentation[] = [
  {
    id: 'verify-required-not-run',
    severity: 'error',
    title: 'Required validator that did not run',
    why: 'A publication that was to be verified by a tool was not. Nothing may be claimed on the strength of a check that never happened.',
    fix: 'Install the tool that the reason names, or take it off the list of required validators.',
    clauses: [],
  },
  {
    id: 'verify-nothing-ran',
    severity: 'error',
    title: 'File that no validator has looked at',
    why: 'Every validator that was asked is absent or gave up, so that nothing is known of the file.',
    fix: 'Install what the reasons name, or ask other validators.',
    clauses: [],
  },
  ...Object.values(READING_FINDINGS),
  ...EPUB_RULES.map(({ documentation }) => documentation),
  PDF_UNREADABLE,
  PDF_ENCRYPTED,
  ...PDF_RULES.map(({ documentation }) => documentation),
  ...bagFindings,
];
