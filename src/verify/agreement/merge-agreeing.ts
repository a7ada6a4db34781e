import { type Diagnostic, moreSevere } from '../../diagnostic.js';
import type { Verification } from '../../model/result.js';
import { agreeOnEpub } from './agree-on-epub.js';
import { agreeOnPdf } from './agree-on-pdf.js';
import { partsOf } from './artifact-parts.js';

/**
 * The findings of all validators, where the same fault at the same place is one finding that names each tool which saw
 * it (`alsoFoundBy`). It keeps the words of the first in the order of `VALIDATORS`, and the gravest severity. Two of
 * one tool are not taken for the same; the verifications themselves keep every tool's own words.
 */
export function mergeAgreeing(verifications: readonly Verification[]): readonly Diagnostic[] {
  const all = verifications.flatMap(({ findings }) => findings);
  const groups = [
    ...agreeOnEpub(verifications.filter(({ subject }) => subject !== 'pdf').flatMap(({ findings }) => findings)),
    ...agreeOnPdf(verifications.filter(({ subject }) => subject === 'pdf')),
  ];
  const others = new Map(groups.map(([first, ...rest]) => [first!, rest]));
  const merged = new Set(groups.flatMap(([, ...rest]) => rest));
  return all.filter((one) => !merged.has(one)).map((one) => together(one, others.get(one) ?? []));
}

function together(first: Diagnostic, rest: readonly Diagnostic[]): Diagnostic {
  if (rest.length === 0) return first;
  const all = [first, ...rest];
  const clauses = [...new Set(all.flatMap((one) => one.clauses ?? []))];
  const hint = all.find((one) => one.hint)?.hint;
  const place = all.find((one) => one.place)?.place;
  const artifact = (all.find((one) => partsOf(one).column !== undefined) ?? first).artifact;
  const url = all.find((one) => one.url)?.url;
  return {
    ...first,
    severity: all.map(({ severity }) => severity).reduce(moreSevere),
    ...(hint !== undefined && { hint }),
    ...(place && { place }),
    ...(artifact !== undefined && { artifact }),
    ...(url !== undefined && { url }),
    ...(clauses.length > 0 && { clauses }),
    alsoFoundBy: [...new Set(rest.map(({ source, id }) => `${source}/${id}`))],
  };
}
