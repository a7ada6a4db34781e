import type { DiagnosticDocumentation } from '../../diagnostic.js';

/** What can be wrong before any rule can look. */
export const PDF_UNREADABLE: DiagnosticDocumentation = {
  id: 'pdf-unreadable',
  severity: 'error',
  title: 'File that is not a readable PDF',
  why: 'It is cut off, damaged, or something else altogether. What one program repairs, another refuses.',
  fix: 'Build or download the file again.',
  clauses: ['ISO 32000-1 §7.5', 'ISO 19005-2 §6.1'],
};

export const PDF_ENCRYPTED: DiagnosticDocumentation = {
  id: 'pdf-encrypted',
  severity: 'error',
  title: 'Encrypted file',
  why: 'Screen readers may be kept from reading it, archives cannot keep it, and it cannot be checked.',
  fix: 'Save the file without a password and without restrictions.',
  clauses: ['ISO 14289-1 §7.16', 'Matterhorn 26-001', 'Matterhorn 26-002', 'ISO 19005-2 §6.1.3'],
};
