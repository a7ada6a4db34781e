import type { Metadata } from '../../src/model/metadata.js';
import type { Verification } from '../../src/model/result.js';
import type { Deposit, PayloadFile } from '../../src/seal/index.js';

export const METADATA: Metadata = {
  title: 'Small & Good',
  subtitle: 'A <Book> “about” Lanterns',
  language: 'en-GB',
  direction: 'ltr',
  writingMode: 'horizontal-tb',
  identifier: 'urn:isbn:9780000000002',
  isbn: '9780000000002',
  doi: '10.1234/small',
  creators: [
    {
      name: 'Emily Brontë',
      fileAs: 'Brontë, Emily',
      roles: ['aut'],
      identifier: 'https://orcid.org/0000-0002-1825-0097',
    },
  ],
  contributors: [{ name: 'Erik Ill', roles: ['ill'] }],
  publisher: 'Lantern Press',
  date: '2026-03-01',
  modified: '2026-03-01T12:34:56Z',
  rights: '© 2026 Emily Brontë',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  description:
    'A book that is here to be kept. It has a description long enough to need more than one line of bag-info.txt.',
  subjects: [{ text: 'Lanterns' }],
};

const VERIFICATIONS: readonly Verification[] = [
  verification('EPUBCheck', '5.3.0', 'epub', 'EPUB 3.3', 'passed'),
  verification('veraPDF', '1.28.2', 'pdf', 'PDF/UA-1', 'failed'),
  { ...verification('Ace by DAISY', '1.4.6', 'epub', 'WCAG 2.2 AA', 'not-run'), reason: 'no browser' },
];

function verification(
  name: string,
  version: string,
  subject: 'epub' | 'pdf',
  profile: string,
  status: Verification['status'],
): Verification {
  const findings =
    status === 'failed' ? [{ id: 'pdf-structure', severity: 'error' as const, message: 'Unexpected Span' }] : [];
  return {
    validator: name.toLowerCase(),
    name,
    version,
    subject,
    file: `/build/small.${subject}`,
    profile,
    status,
    findings,
    milliseconds: 7,
  };
}

/** A deposit of a few small files in memory; `files` adds or replaces. */
export function sampleDeposit(files: readonly PayloadFile[] = sampleFiles()): Deposit {
  return {
    metadata: METADATA,
    files,
    verifications: VERIFICATIONS,
    tools: [
      { name: 'Lectern', version: '0.1.0', kind: 'application', url: 'https://example.org/lectern' },
      { name: 'Node.js', version: '20.19.0', kind: 'runtime', url: 'https://nodejs.org/' },
      { name: 'Chromium', version: '156.0.1', kind: 'browser', url: 'https://www.chromium.org/' },
      { name: 'remark-parse', version: '11.0.0', kind: 'package' },
    ],
    source: {
      commit: '0123456789abcdef0123456789abcdef01234567',
      repository: 'https://example.org/small.git',
      modified: false,
    },
    sender: { contactName: 'Anne Archivist', contactEmail: 'anne@example.org' },
  };
}

export function sampleFiles(): PayloadFile[] {
  return [
    text('manuscript/book.yaml', 'title: Small & Good\n', 'configuration', 'application/yaml'),
    text('manuscript/chapter-1.md', '# One\n\nText.\n', 'manuscript', 'text/markdown'),
    text('manuscript/Zürich/β.md', '# Two\n', 'manuscript', 'text/markdown'),
    text('manuscript/empty.md', '', 'manuscript', 'text/markdown'),
    text('publications/small.epub', 'not really an EPUB', 'publication', 'application/epub+zip', ['EPUB 3.3']),
    text('publications/small.pdf', '%PDF-', 'publication', 'application/pdf', ['PDF/UA-1', 'PDF/A-2a']),
    text('reports/report.html', '<!doctype html><title>Report</title>', 'report', 'text/html'),
    text('licences/OFL.txt', 'SIL Open Font License', 'licence', 'text/plain'),
  ];
}

export function text(
  path: string,
  content: string,
  role: PayloadFile['role'] = 'manuscript',
  mediaType = 'text/plain',
  conformance: readonly string[] = [],
): PayloadFile {
  return { path, content: { bytes: new TextEncoder().encode(content) }, role, mediaType, conformance };
}
