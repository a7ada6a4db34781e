import type { Diagnostic } from '../../diagnostic.js';
import { bagFinding, quote } from './bag-finding.js';
import type { BagInfoElement } from './bag-info.js';
import type { Declaration } from './declaration.js';

/** Compares Payload-Oxum with the payload (RFC 8493 §2.2.2). `uncertain`: the payload lacks files nobody misses. */
export function checkOxum(
  elements: readonly BagInfoElement[],
  payload: { readonly octets: number; readonly streams: number },
  { legacy }: Declaration,
  uncertain: boolean,
): Diagnostic[] {
  const stated = elements.filter(({ label }) => label.toLowerCase() === 'payload-oxum');
  const found: Diagnostic[] = [];
  const actual = `${payload.octets}.${payload.streams}`;
  for (const [index, { value, line }] of stated.entries()) {
    const artifact = `bag-info.txt:${line}`;
    if (index > 0) {
      const message = 'Unexpected second Payload-Oxum, expected at most one';
      found.push(bagFinding('bag-oxum-malformed', message, { artifact, severity: legacy ? 'warning' : 'error' }));
    }
    if (!/^\d+\.\d+$/.test(value)) {
      const message = `Unexpected Payload-Oxum ${quote(value)}, expected OCTETS.FILES`;
      found.push(bagFinding('bag-oxum-malformed', message, { artifact }));
    } else if (value !== actual) {
      const severity = uncertain ? 'warning' : 'error';
      const message = `Unexpected payload of ${payload.octets} bytes in ${payload.streams} files, expected Payload-Oxum ${value}`;
      found.push(bagFinding('bag-oxum-wrong', message, { artifact, severity, found: actual, expected: value }));
    }
  }
  return found;
}
