import type { Diagnostic, DiagnosticDocumentation, Place } from '../../diagnostic.js';
import type { TargetDemands } from './demands.js';

/** A fault that matters to one of the shops the book is meant for. */
export interface TargetFault {
  readonly id: (typeof TARGET_FINDINGS)[number]['id'];
  /** What there is, and what is asked for: `Unexpected … , expected …`. */
  readonly found: string;
  readonly expected: string;
  readonly place?: Place | undefined;
}

/** The finding of a fault, in the name of the shop. */
export function targetFinding({ id, found, expected, place }: TargetFault, demands: TargetDemands): Diagnostic {
  const { severity, fix } = TARGET_FINDINGS.find((documentation) => documentation.id === id)!;
  return {
    id,
    severity,
    message: `Unexpected ${found}, expected ${expected} for ${demands.name}`,
    hint: fix,
    clauses: [demands.guidelines],
    ...(place && { place }),
  };
}

/** What the handbook says of them. They are looked for only where `epub.targets` names the shop. */
export const TARGET_FINDINGS = [
  {
    id: 'target-image-large',
    severity: 'warning',
    title: 'Image with more pixels than the shop takes',
    why: 'Apple Books refuses books with an image of more than 5.6 million pixels.',
    fix: 'Make the image smaller, or set `epub.max-image-size: 2300` in `book.yaml`.',
    clauses: ['Apple Books Asset Guide'],
  },
  {
    id: 'target-image-type',
    severity: 'warning',
    title: 'Image of a type that the shop does not take',
    why: 'Apple Books asks for JPEG and PNG, Kindle shows GIF as well; a WebP image may be missing for the reader.',
    fix: 'Convert the image to JPEG or PNG.',
    clauses: ['Apple Books Asset Guide', 'Kindle Publishing Guidelines'],
  },
  {
    id: 'target-cover-size',
    severity: 'warning',
    title: 'Cover that is too small or too large for the shop',
    why: 'Shops refuse covers that would look coarse: Kindle below 625 × 1,000 pixels, Google Play below 640; Google Play also above 7,200 and Kindle above 10,000. Apple Books names no limit in its guidelines; its delivery tools have asked for 1,400.',
    fix: 'Give a cover of 1,600 × 2,560 pixels, which every shop takes, or none: Lectern then draws one.',
    clauses: ['Apple Books Asset Guide', 'Kindle Publishing Guidelines', 'Google Play Books Partner Center'],
  },
  {
    id: 'target-media',
    severity: 'warning',
    title: 'Sound or video that the reading system does not play',
    why: 'Electronic paper plays nothing, nor do Kobo’s programs for the desktop; Kindle asks for text that stands in for it.',
    fix: 'Give the recording a transcript, so that nothing is lost where it is not played.',
    clauses: ['Kobo EPUB Guidelines', 'Kindle Publishing Guidelines'],
  },
  {
    id: 'target-table-wide',
    severity: 'warning',
    title: 'Table with more columns than small screens show',
    why: 'Kobo warns that tables of more than four columns may not be readable on electronic paper, which cannot be scrolled sideways.',
    fix: 'Use fewer columns, exchange rows and columns, or split the table.',
    clauses: ['Kobo EPUB Guidelines'],
  },
  {
    id: 'target-file-large',
    severity: 'warning',
    title: 'EPUB that is larger than the shop takes',
    why: 'The upload is refused or the book is slow: Kindle takes 650 MB, Apple Books and Google Play 2 GB; Kobo advises against more than 1 GB.',
    fix: 'Make images smaller (`epub.max-image-size`), or compress sound and video more.',
    clauses: [
      'Kindle Publishing Guidelines',
      'Apple Books Asset Guide',
      'Google Play Books Partner Center',
      'Kobo EPUB Guidelines',
    ],
  },
] as const satisfies readonly DiagnosticDocumentation[];
