import type { PrintFacts } from '../../../src/print/print-facts.js';

/** Facts of a small book, as the print document states them. */
export function factsWith(overrides: Partial<PrintFacts> = {}): PrintFacts {
  return {
    metadata: {
      title: 'Fjords & <Flows>',
      subtitle: 'A Study',
      language: 'en',
      direction: 'ltr',
      writingMode: 'horizontal-tb',
      identifier: 'urn:uuid:7a3c9c2e-8a5f-5a35-9d8e-0f7a4a1f3b11',
      isbn: '9780306406157',
      creators: [
        { name: 'Åsa Öst', roles: ['aut'] },
        { name: 'B. Writer', roles: ['aut'] },
      ],
      contributors: [{ name: 'C. Editor', roles: ['edt'] }],
      publisher: 'Press',
      date: '2024-05',
      modified: '2024-05-01T00:00:00Z',
      rights: 'All rights reserved',
      description: 'About water.',
      subjects: [{ text: 'Water' }, { text: 'Rock' }],
    },
    language: 'en',
    options: { conformance: 'auto', bleed: '0', cropMarks: false, cover: false },
    claims: true,
    producer: 'Lectern 0.0.0',
    elements: new Map(),
    targets: new Map(),
    outline: [],
    pageLabels: [{ page: 0, style: 'decimal', start: 1 }],
    chapters: [],
    text: [],
    boxes: { width: 0, height: 0, trimInset: 0, bleed: 0, cropMarks: false },
    fontFamilies: [],
    ...overrides,
  };
}
