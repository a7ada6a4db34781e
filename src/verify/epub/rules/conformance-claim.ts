import { metadataOf } from '../metadata.js';
import type { MetadataEntry, PackageDocument } from '../publication.js';
import { type EpubRule, placeOf, type Report } from '../rule.js';

/** EPUB Accessibility 1.1 §3.5.2: the exact words, `EPUB Accessibility 1.1 - WCAG 2.2 Level AA`. */
const CLAIM = /^EPUB Accessibility 1\.[12] - WCAG 2\.[0-2] Level (A|AA|AAA)$/;
/** EPUB Accessibility 1.0 claimed by URL. */
const OLD_CLAIM = /^https?:\/\/www\.idpf\.org\/epub\/a11y\/accessibility-20170105\.html#wcag-a{1,3}$/;

/** The claim of conformance: its words, and who vouches for it. */
export const conformanceClaim: EpubRule = {
  documentation: {
    id: 'epub-conformance-claim',
    severity: 'error',
    title: 'Claim of accessibility that is missing, misspelt or that nobody vouches for',
    why: 'Shops and libraries look for the exact words, and for the name of whoever evaluated the publication. The European Accessibility Act asks for both.',
    fix: 'Name the evaluator under `accessibility` in book.yaml and build again; the claim is made when the checks pass.',
    clauses: ['EPUB Accessibility 1.1 §3.5'],
  },
  publication({ package: packageDocument }, report) {
    const claims = metadataOf(packageDocument, 'dcterms:conformsTo');
    const at = { path: packageDocument.path };
    const certifiers = packageDocument.metadata.filter(({ property }) => property === 'a11y:certifiedBy');
    if (claims.length === 0) {
      report({
        message:
          'Unexpected absence of dcterms:conformsTo, expected a claim of conformance once the publication was evaluated',
        at,
        severity: 'info',
      });
      if (certifiers.length > 0)
        report({
          message: 'Unexpected a11y:certifiedBy without dcterms:conformsTo, expected the claim that is certified',
          at,
        });
    }
    for (const claim of claims) checkClaim(claim, certifiers, packageDocument, report);
  },
};

function checkClaim(
  claim: MetadataEntry,
  certifiers: readonly MetadataEntry[],
  { path }: PackageDocument,
  report: Report,
): void {
  const at = placeOf(path, claim.element);
  if (/accessib|wcag|a11y/i.test(claim.value) && !CLAIM.test(claim.value) && !OLD_CLAIM.test(claim.value))
    report({
      message: `Unexpected claim “${claim.value}”, expected words like “EPUB Accessibility 1.1 - WCAG 2.2 Level AA”`,
      at,
    });
  const vouched = certifiers.some(
    ({ refines, value }) => value !== '' && (refines === undefined || refines === claim.id),
  );
  if (!vouched)
    report({
      message: 'Unexpected claim of conformance without a11y:certifiedBy, expected the name of the evaluator',
      at,
    });
}
