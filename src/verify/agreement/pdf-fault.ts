import type { Diagnostic } from '../../diagnostic.js';

/**
 * Faults of a PDF, and the tests of veraPDF that mean the same: of PDF/UA-1 (ISO 14289-1) and of PDF/A-2 and 3
 * (ISO 19005-2 and -3, whose clauses have the same numbers). A test that means several of our findings is not here.
 */
const TESTS: Readonly<Record<string, { readonly accessible?: RegExp; readonly archival?: RegExp }>> = {
  'pdf-active-content': { archival: /^6-(5-1|5-2|4-1)-[12]$/ },
  'pdf-alternative-missing': { accessible: /^7-(3|7)-1$/ },
  'pdf-annotation': { accessible: /^7-18-(1-[123]|3-1|5-[12])$/ },
  'pdf-annotation-archival': { archival: /^6-3-[23]-\d$/ },
  'pdf-content-untagged': { accessible: /^7-1-[123]$/ },
  'pdf-embedded-file': { accessible: /^7-11-1$/, archival: /^6-8-[25]$/ },
  'pdf-file-header': { archival: /^6-1-(2|3)-1$/ },
  'pdf-filter': { archival: /^6-1-7-2-1$/ },
  'pdf-font-encoding': { accessible: /^7-21-(3-[123]|6)-\d$/, archival: /^6-2-11-(3-[123]|6)-\d$/ },
  'pdf-font-not-embedded': { accessible: /^7-21-4-1-1$/, archival: /^6-2-11-4-1-1$/ },
  'pdf-glyph-missing': { accessible: /^7-21-8-1$/, archival: /^6-2-11-8-1$/ },
  'pdf-heading-order': { accessible: /^7-4-[24]-[123]$/ },
  'pdf-id': { accessible: /^7-9-[12]$/ },
  'pdf-language': { accessible: /^7-2-(2|2[1-5]|29|3[0-4])$/, archival: /^6-7-4-1$/ },
  'pdf-metadata': { accessible: /^(7-1-8|5-\d)$/, archival: /^6-6-(2-1-[145]|4-\d)$/ },
  'pdf-not-tagged': { accessible: /^(6-2-1|7-1-4|7-1-11)$/, archival: /^6-7-(2-2|3-3)-1$/ },
  'pdf-optional-content': { accessible: /^7-10-[12]$/, archival: /^6-9-\d$/ },
  'pdf-output-intent': { archival: /^6-2-(3-1|4-3-[234])$/ },
  'pdf-role-map': { accessible: /^7-1-[567]$/, archival: /^6-7-3-4-[123]$/ },
  'pdf-structure-nesting': { accessible: /^7-2-([3-9]|1[0-46-9]|2[0678]|3[6-9]|40)$/ },
  'pdf-table-headers': { accessible: /^7-5-[12]$/ },
  'pdf-table-irregular': { accessible: /^7-2-(15|4[123])$/ },
  'pdf-text-unmapped': { accessible: /^7-21-7-[12]$/, archival: /^6-2-11-7-2-[12]$/ },
  'pdf-title': { accessible: /^7-1-(9|10)$/ },
  // What only veraPDF looks at, in both of its profiles.
  'glyph-width': { accessible: /^7-21-5-1$/, archival: /^6-2-11-5-1$/ },
  'font-glyphs': { accessible: /^7-21-4-1-2$/, archival: /^6-2-11-4-1-2$/ },
};

/** Faults of the file as a whole: the page that a tool may name means nothing. */
const WHOLE: ReadonlySet<string> = new Set([
  'pdf-file-header',
  'pdf-metadata',
  'pdf-not-tagged',
  'pdf-optional-content',
  'pdf-output-intent',
  'pdf-title',
]);

/** What a finding about a PDF is about, the same for each tool that says it. */
export function pdfFault({ id }: Diagnostic): string {
  const [, part, test = ''] = /^verapdf-iso-(14289-1|19005-[23])-(.+)$/.exec(id) ?? [];
  if (part === undefined) return id;
  const profile = part === '14289-1' ? 'accessible' : 'archival';
  return Object.entries(TESTS).find(([, tests]) => tests[profile]?.test(test))?.[0] ?? id;
}

/** Whether a fault is one of the whole file. */
export function isOfWholeFile(fault: string): boolean {
  return WHOLE.has(fault);
}

/** Who says it: veraPDF checks each profile for itself. */
export function toolOf({ source = '', id }: Diagnostic): string {
  return /^verapdf-iso-\d+-\d/.exec(id)?.[0] ?? source;
}
