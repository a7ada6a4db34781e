import type { AccessibilityStatement } from '../../model/config.js';
import { property, refinement } from '../metadata/refinement.js';
import type { XmlElement } from '../xml-element.js';

/** The exact wording that EPUB Accessibility 1.1 §3.5.1 asks for. */
export const CONFORMANCE_CLAIM = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA';

/** The claim, who makes it and on what authority (EPUB Accessibility 1.1 §3.5); nothing without a named evaluator. */
export function conformanceElements(statement: AccessibilityStatement, isClaimed: boolean): readonly XmlElement[] {
  const { certifiedBy, certifierCredential, certifierReport } = statement;
  if (!isClaimed || !certifiedBy) return [];
  return [
    property('dcterms:conformsTo', CONFORMANCE_CLAIM, { id: 'conformance' }),
    refinement('conformance', 'a11y:certifiedBy', certifiedBy, { id: 'certifier' }),
    ...(certifierCredential ? [refinement('certifier', 'a11y:certifierCredential', certifierCredential)] : []),
    ...(certifierReport
      ? [{ name: 'link', attributes: { rel: 'a11y:certifierReport', refines: '#certifier', href: certifierReport } }]
      : []),
  ];
}
