import { type MetadataElement, type PackageMetadata, valuesOf } from './package-metadata.js';
import type { StatementId } from './statement-id.js';

/** A statement, with what is filled in after it. */
export interface ConformanceStatement {
  readonly id: StatementId;
  /** Names, dates, addresses: not translated. */
  readonly value?: string;
  /** Further words of the same sentence. */
  readonly parts?: readonly StatementId[];
}

interface Claim {
  readonly element: MetadataElement;
  readonly epub: '1.0' | '1.1';
  readonly wcag: string;
  readonly level: string;
}

const LEGACY = /^http:\/\/www\.idpf\.org\/epub\/a11y\/accessibility-20170105\.html#wcag-(a{1,3})$/;
const CURRENT = /EPUB Accessibility 1\.1 - WCAG (2\.[0-2]) Level (A{1,3})$/;

/** Display Techniques for EPUB 2.1, "Conformance", with the detailed information. */
export function conformance(metadata: PackageMetadata): readonly ConformanceStatement[] {
  const claim = claimOf(metadata);
  if (!claim) {
    // Techniques, "Conformance": a claim of EPUB Accessibility that cannot be read differs from none at all.
    const unreadable = valuesOf(metadata, 'dcterms:conformsTo').some((value) =>
      value.includes('EPUB Accessibility 1.1 - WCAG 2.'),
    );
    return [{ id: unreadable ? 'conformance-unknown-standard' : 'conformance-no' }];
  }
  const certifier = refining(metadata, claim.element, 'a11y:certifiedBy');
  const detail = (property: string) => certifier && refining(metadata, certifier, property);
  const statements: (ConformanceStatement | undefined | false)[] = [
    { id: `conformance-${claim.level.toLowerCase()}` as StatementId },
    valued('conformance-certifier', certifier?.text),
    valued('conformance-certifier-credentials', detail('a11y:certifierCredential')?.text),
    { id: 'conformance-details-claim', parts: claimParts(claim) },
    valued('conformance-details-certification-info', detail('dcterms:date')?.text),
    valued('conformance-details-certifier-report', detail('a11y:certifierReport')?.attributes.href),
  ];
  return statements.filter((statement) => statement !== undefined && statement !== false);
}

function valued(id: StatementId, value: string | undefined): ConformanceStatement | undefined {
  return value ? { id, value } : undefined;
}

function claimParts({ epub, wcag, level }: Claim): readonly StatementId[] {
  return [
    `conformance-details-epub-accessibility-${epub.replace('.', '-')}`,
    `conformance-details-wcag-${wcag.replace('.', '-')}`,
    `conformance-details-level-${level.toLowerCase()}`,
  ] as StatementId[];
}

function claimOf({ elements }: PackageMetadata): Claim | undefined {
  const claims = elements.flatMap((element): Claim[] => {
    const { property, rel, href } = element.attributes;
    if (property !== 'dcterms:conformsTo' && rel !== 'dcterms:conformsTo') return [];
    const current = CURRENT.exec(element.text);
    if (current) return [{ element, epub: '1.1', wcag: current[1]!, level: current[2]! }];
    const legacy = LEGACY.exec(href ?? element.text);
    return legacy ? [{ element, epub: '1.0', wcag: '2.0', level: legacy[1]!.toUpperCase() }] : [];
  });
  const strongest = (a: Claim, b: Claim) => Number(b.epub) - Number(a.epub) || b.level.length - a.level.length;
  return claims.sort(strongest)[0];
}

/** The element with the property (or link relation) that refines `target`, or refines nothing in particular. */
function refining({ elements }: PackageMetadata, target: MetadataElement, name: string): MetadataElement | undefined {
  const { id } = target.attributes;
  return elements.find(
    ({ attributes: { property, rel, refines } }) =>
      (property === name || rel === name) && (refines === undefined || refines === `#${id}`),
  );
}
