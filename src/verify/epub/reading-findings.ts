import type { DiagnosticDocumentation } from '../../diagnostic.js';
import type { ArtifactPlace } from '../../model/result.js';
import type { Finding } from '../validator.js';

/** What can be wrong before any rule can look. */
export const READING_FINDINGS = {
  container: {
    id: 'epub-container-unreadable',
    severity: 'error',
    title: 'File that is not a readable ZIP archive',
    why: 'An EPUB is a ZIP archive. This one is cut off, damaged, or something else altogether: no reading system can open it.',
    fix: 'Build or download the file again.',
    clauses: ['EPUB 3.3 §4.2'],
  },
  mimetype: {
    id: 'epub-mimetype',
    severity: 'error',
    title: 'Container that does not say that it is an EPUB',
    why: 'Programs know an EPUB by the file `mimetype` at its very beginning, stored without compression.',
    fix: 'Put `mimetype` first, stored, without extra fields, holding exactly `application/epub+zip`.',
    clauses: ['EPUB 3.3 §4.3.3'],
  },
  package: {
    id: 'epub-package-missing',
    severity: 'error',
    title: 'No package document',
    why: 'The package document lists the publication’s files and their order. Without it there is nothing to read.',
    fix: 'Name the package document in `META-INF/container.xml`.',
    clauses: ['EPUB 3.3 §4.2.6.3.1', 'EPUB 3.3 §5'],
  },
  xml: {
    id: 'epub-xml-malformed',
    severity: 'error',
    title: 'Document that is not well-formed XML',
    why: 'Reading systems stop at the first fault and show an error, or nothing.',
    fix: 'Correct the document at the place named.',
    clauses: ['EPUB 3.3 §3.8', 'XML 1.0'],
  },
  entry: {
    id: 'epub-entry-unreadable',
    severity: 'error',
    title: 'File in the container that cannot be unpacked',
    why: 'It is damaged, encrypted, or larger than any reading system can take.',
    fix: 'Build the EPUB again.',
    clauses: ['EPUB 3.3 §4.2'],
  },
} as const satisfies Record<string, DiagnosticDocumentation>;

/** A finding of one of these kinds. */
export function readingFinding(kind: keyof typeof READING_FINDINGS, message: string, at?: ArtifactPlace): Finding {
  const { id, severity, clauses, fix } = READING_FINDINGS[kind];
  return { id, severity, message, hint: fix, clauses, ...(at && { at }) };
}
