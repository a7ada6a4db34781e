import type { Diagnostic } from '../../diagnostic.js';
import type { Verification } from '../../model/result.js';
import { isOfWholeFile, pdfFault, toolOf } from './pdf-fault.js';

/**
 * Findings of several tools on the same fault of a PDF, in groups: on the same page, and in the same line of the
 * manuscript where both know it, one of each tool. What our own check says once, of the whole file, is all one fault,
 * however often and under however many tests veraPDF names it.
 */
export function agreeOnPdf(verifications: readonly Verification[]): readonly (readonly Diagnostic[])[] {
  const faults = new Map<string, Diagnostic[]>();
  for (const { file, findings } of verifications) {
    for (const finding of findings) {
      const key = JSON.stringify([file, pdfFault(finding)]);
      faults.set(key, [...(faults.get(key) ?? []), finding]);
    }
  }
  return [...faults.values()].flatMap(groupsOf).filter(({ length }) => length > 1);
}

/** Findings of one fault, in the groups that are the same. */
function groupsOf(findings: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const [first, ...others] = findings.filter(({ source }) => source === 'pdf-structure');
  if (first && others.length === 0 && (isOfWholeFile(pdfFault(first)) || pageOf(first) === '')) return [findings];
  const groups: Diagnostic[][] = [];
  for (const finding of findings) {
    const group = groups.find((said) => said.every((other) => mayAgree(other, finding)));
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function mayAgree(one: Diagnostic, other: Diagnostic): boolean {
  if (toolOf(one) === toolOf(other) || pageOf(one) !== pageOf(other)) return false;
  return !one.place || !other.place || (one.place.file === other.place.file && one.place.line === other.place.line);
}

function pageOf({ artifact }: Diagnostic): string {
  return / page (\d+)$/.exec(artifact ?? '')?.[1] ?? '';
}
