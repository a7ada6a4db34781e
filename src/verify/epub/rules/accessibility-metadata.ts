import { valuesOf } from '../metadata.js';
import type { EpubRule } from '../rule.js';

/** EPUB Accessibility 1.1 §2.2 (MUST) and §2.3 (SHOULD). */
const ASKED: readonly { readonly property: string; readonly must: boolean }[] = [
  { property: 'schema:accessMode', must: true },
  { property: 'schema:accessibilityFeature', must: true },
  { property: 'schema:accessibilityHazard', must: true },
  { property: 'schema:accessModeSufficient', must: false },
  { property: 'schema:accessibilitySummary', must: false },
];

/** The statements by which readers choose a book they can read. */
export const accessibilityMetadata: EpubRule = {
  documentation: {
    id: 'epub-accessibility-metadata-missing',
    severity: 'error',
    title: 'Accessibility metadata missing',
    why: 'Shops and libraries show it, so that people can tell before they buy whether they will be able to read the book.',
    fix: 'State the access modes, features, hazards and a summary in the package document.',
    clauses: ['EPUB Accessibility 1.1 §2.2', 'EPUB Accessibility 1.1 §2.3'],
  },
  publication({ package: packageDocument }, report) {
    for (const { property, must } of ASKED) {
      if (valuesOf(packageDocument, property).some((value) => value !== '')) continue;
      const severity = must ? 'error' : 'warning';
      report({
        message: `Unexpected absence of ${property}, expected at least one value`,
        at: { path: packageDocument.path },
        severity,
      });
    }
  },
};
