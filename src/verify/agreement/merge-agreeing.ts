import { type Diagnostic, moreSevere } from '../../diagnostic.js';
import type { Verification } from '../../model/result.js';
import { faultName, isOfMetadata } from './fault-name.js';

interface Said {
  readonly diagnostic: Diagnostic;
  readonly column: number | undefined;
}

/**
 * The findings of all validators, where the same fault at the same place is one finding that names each tool which saw
 * it (`alsoFoundBy`). It keeps the words of the first in the order of `VALIDATORS`, and the gravest severity. Two of
 * one tool are never taken for the same; the verifications themselves keep every tool's own words.
 */
export function mergeAgreeing(verifications: readonly Verification[]): readonly Diagnostic[] {
  const all = verifications.flatMap(({ findings }) => findings);
  const faults = new Map<string, Map<string, Said[]>>();
  for (const diagnostic of all) {
    const { path, line, column } = partsOf(diagnostic);
    if (path === undefined || diagnostic.source === undefined) continue;
    const fault = faultName(diagnostic);
    const key = JSON.stringify([path, fault, isOfMetadata(fault) ? '' : line]);
    const bySource = faults.get(key) ?? new Map<string, Said[]>();
    faults.set(key, bySource);
    const said = bySource.get(diagnostic.source) ?? [];
    bySource.set(diagnostic.source, said);
    said.push({ diagnostic, column });
  }
  const others = new Map<Diagnostic, readonly Diagnostic[]>();
  const merged = new Set<Diagnostic>();
  for (const bySource of faults.values()) {
    for (const [first, ...rest] of agreements([...bySource.values()])) {
      others.set(first!, rest);
      for (const one of rest) merged.add(one);
    }
  }
  return all.filter((one) => !merged.has(one)).map((one) => together(one, others.get(one) ?? []));
}

/**
 * Tools count columns differently, and some give none: those with as many findings on a line are paired in order, what
 * then is alone by equal columns.
 */
function agreements(tools: readonly (readonly Said[])[]): readonly (readonly Diagnostic[])[] {
  const groups: (readonly Said[])[] = [];
  for (const count of new Set(tools.map(({ length }) => length))) {
    const equal = tools.filter(({ length }) => length === count).map((said) => [...said].sort(byColumn));
    for (let index = 0; index < count; index++) groups.push(equal.map((said) => said[index]!));
  }
  const joined: Said[][] = [];
  for (const group of groups) {
    const partner = joined.find((other) => haveSameColumn(other, group) && !haveSameTool(other, group));
    if (partner) partner.push(...group);
    else joined.push([...group]);
  }
  const order = tools.flat();
  return joined
    .filter(({ length }) => length > 1)
    .map((said) => said.sort((a, b) => order.indexOf(a) - order.indexOf(b)).map(({ diagnostic }) => diagnostic));
}

function byColumn(a: Said, b: Said): number {
  return (a.column ?? 0) - (b.column ?? 0);
}

function haveSameColumn(some: readonly Said[], others: readonly Said[]): boolean {
  return some.some(({ column }) => column !== undefined && others.some((other) => other.column === column));
}

function haveSameTool(some: readonly Said[], others: readonly Said[]): boolean {
  return some.some(({ diagnostic }) => others.some((other) => other.diagnostic.source === diagnostic.source));
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
    alsoFoundBy: rest.map(({ source, id }) => `${source}/${id}`),
  };
}

/** `book.epub/OEBPS/a.xhtml:12:4` → path, line and column. */
function partsOf({ artifact }: Diagnostic) {
  const [, path, line, column] = /^(.*?)(?::(\d+)(?::(\d+))?)?$/s.exec(artifact ?? '') ?? [];
  return { path: path || undefined, line, column: column === undefined ? undefined : Number(column) };
}
