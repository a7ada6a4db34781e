import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const ruleUnknown: DiagnosticDocumentation = {
  id: 'rule-unknown',
  severity: 'error',
  title: 'Setting or comment for a rule that does not exist',
  why: 'A mistyped name silently leaves the rule as it was.',
  fix: 'Correct the name; the handbook lists all rules.',
  clauses: [],
  examples: [{ bad: 'rules:\n  image-alt-mising: off', good: 'rules:\n  image-alt-missing: off' }],
};

export const ruleOptionInvalid: DiagnosticDocumentation = {
  id: 'rule-option-invalid',
  severity: 'error',
  title: 'Option that the rule does not have, or cannot use',
  why: 'The rule runs with its defaults, which is not what was asked for.',
  fix: 'Correct the name or the value; the rule’s page in the handbook lists its options.',
  clauses: [],
  examples: [{ bad: 'rules:\n  image-alt-long: { max: many }', good: 'rules:\n  image-alt-long: { max: 300 }' }],
};

export const suppressionUnused: DiagnosticDocumentation = {
  id: 'suppression-unused',
  severity: 'warning',
  title: 'Comment that accepts a finding which is not there',
  why: 'What it was written for has been put right or moved; left alone, it hides the next mistake at this place.',
  fix: 'Remove the comment, or move it directly before the block it is meant for.',
  clauses: [],
};

/** Findings about the author's settings and comments for rules. */
export const SETTINGS_FINDINGS: readonly DiagnosticDocumentation[] = [
  ruleOptionInvalid,
  ruleUnknown,
  suppressionUnused,
];
