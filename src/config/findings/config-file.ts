import type { DiagnosticDocumentation } from '../../diagnostic.js';

export const configSyntax: DiagnosticDocumentation = {
  id: 'config-syntax',
  severity: 'error',
  title: 'Project file that cannot be read',
  why: 'The project file says which files make up the book and what it is called; when its syntax is broken, nothing can be built.',
  fix: 'Correct the line named. Text that contains `: `, `#`, `[`, `{` or quotes must itself be quoted in YAML.',
  clauses: ['YAML 1.2.2'],
  examples: [{ bad: 'language: [en', good: 'language: en' }],
};

export const configKeyUnknown: DiagnosticDocumentation = {
  id: 'config-key-unknown',
  severity: 'error',
  title: 'Unknown key in book.yaml',
  why: 'A misspelt key would be ignored in silence, and the book would lack what it was meant to say.',
  fix: 'Use one of the keys the message lists, or remove the line.',
  clauses: [],
  examples: [{ bad: 'langauge: en', good: 'language: en' }],
};

export const configValueInvalid: DiagnosticDocumentation = {
  id: 'config-value-invalid',
  severity: 'error',
  title: 'Value in book.yaml of the wrong kind',
  why: 'The value cannot be used as it stands, and guessing what was meant could spoil the book.',
  fix: 'Write a value of the kind the message expects.',
  clauses: [],
  examples: [{ bad: 'page:\n  size: a55', good: 'page:\n  size: a5' }],
};
