import type { Diagnostic } from '../../diagnostic.js';
import { partsOf } from './artifact-parts.js';
import { faultName, isOfMetadata } from './fault-name.js';

interface Said {
  readonly diagnostic: Diagnostic;
  readonly column: number | undefined;
}

/** Findings of several tools on the same fault at the same line of an EPUB's document, in groups. */
export function agreeOnEpub(findings: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const faults = new Map<string, Map<string, Said[]>>();
  for (const diagnostic of findings) {
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
  return [...faults.values()].flatMap((bySource) => agreements([...bySource.values()]));
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
