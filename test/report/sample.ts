import type { Diagnostic } from '../../src/diagnostic.js';
import type { BuildResult, Verification } from '../../src/model/result.js';

/** Findings of every kind: with and without a place, of our own and of validators. */
export const DIAGNOSTICS: readonly Diagnostic[] = [
  {
    id: 'image-alt-missing',
    severity: 'error',
    message: 'Unexpected image without alternative text, expected one',
    place: { file: 'part 1/äpfel.md', line: 2, column: 5, endLine: 2, endColumn: 15 },
    found: 'x.png',
    expected: 'alternative text',
    hint: 'Say what it shows.',
    clauses: ['WCAG 2.2 SC 1.1.1'],
  },
  {
    id: 'heading-skipped',
    severity: 'warning',
    message: 'Unexpected level 4, expected 3',
    place: { file: 'b.md', line: 7 },
    clauses: ['WCAG 2.2 SC 1.3.1'],
  },
  {
    id: 'RSC-005',
    source: 'epubcheck',
    severity: 'error',
    message: 'Odd <element> & "more"',
    artifact: 'OEBPS/a.xhtml:3:1',
    url: 'https://example.org/rsc-005',
    alsoFoundBy: ['epubcheck-ts/RSC-005'],
  },
  { id: 'cover-missing', severity: 'info', message: 'Unexpected absence of a cover', place: { file: 'book.yaml' } },
];

const base = { file: '/out/book.epub', subject: 'epub', milliseconds: 1234 } as const;

/** A validator that failed, one that passed, one that is absent. */
export const VERIFICATIONS: readonly Verification[] = [
  {
    ...base,
    validator: 'epubcheck',
    name: 'EPUBCheck',
    version: '5.3.0',
    profile: 'EPUB 3.3',
    status: 'failed',
    findings: [DIAGNOSTICS[2] as Diagnostic],
  },
  {
    ...base,
    validator: 'axe',
    name: 'axe-core',
    version: '4.11',
    profile: 'WCAG 2.2 AA',
    status: 'passed',
    findings: [],
    measurements: {
      contrast: [
        {
          foreground: '#767676',
          background: '#ffffff',
          ratio: 4.54,
          scheme: 'light',
          large: false,
          usedBy: 'p, figcaption em',
          count: 1204,
        },
      ],
    },
  },
  {
    ...base,
    validator: 'verapdf',
    name: 'veraPDF',
    subject: 'pdf',
    file: '/out/book.pdf',
    profile: 'PDF/UA and PDF/A',
    status: 'not-run',
    reason: 'Java was not found',
    findings: [],
  },
];

export const RESULT: BuildResult = {
  ok: false,
  exitCode: 1,
  outputs: [{ kind: 'epub', file: '/out/book.epub', size: 1_400_000, sha256: 'a'.repeat(64) }],
  pages: 12,
  statistics: { words: 1204, chapters: 3, images: 1, tables: 0, notes: 2, formulas: 0, links: 4 },
  diagnostics: DIAGNOSTICS,
  verifications: VERIFICATIONS,
  milliseconds: 5600,
};
