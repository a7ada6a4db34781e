import type { FileComparison, PartDifference } from './compare-rebuild.js';
import type { ToolChange } from './compare-tools.js';

/** Differences listed for one file; the rest is counted. */
const LISTED = 20;

/** The outcome of a rebuild for people, line by line. */
export function rebuildWords(comparisons: readonly FileComparison[], tools: readonly ToolChange[]): readonly string[] {
  return [...comparisons.flatMap(fileWords), ...toolWords(tools)];
}

function fileWords({ name, verdict, differences }: FileComparison): string[] {
  const words = {
    identical: 'the same to the last byte',
    'same-content': 'the same text and structure, in other bytes',
    different: differences.length > 0 ? 'not the same' : 'not the same, and it could not be taken apart to see where',
    missing: 'in the bag, but not built again',
    extra: 'built now, but not in the bag',
  } as const;
  const more = differences.length > LISTED ? [`  … and ${differences.length - LISTED} more parts`] : [];
  return [`${name}: ${words[verdict]}`, ...differences.slice(0, LISTED).map((part) => `  ${partWords(part)}`), ...more];
}

function partWords({ part, kind, sameText, sameStructure }: PartDifference): string {
  if (kind === 'missing') return `${part}: only in the bag`;
  if (kind === 'extra') return `${part}: only in the rebuilt book`;
  const same = [sameText === true && 'text', sameStructure === true && 'structure'].filter(Boolean).join(' and ');
  const other = [sameText === false && 'text', sameStructure === false && 'structure'].filter(Boolean).join(' and ');
  return [`${part}: changed`, same && `same ${same}`, other && `other ${other}`].filter(Boolean).join(', ');
}

function toolWords(tools: readonly ToolChange[]): string[] {
  return tools.map(({ name, before, after }) => {
    if (before === undefined) return `${name} ${after} took part now, but not then`;
    return after === undefined ? `${name} ${before} took part then, but not now` : `${name} was ${before}, is ${after}`;
  });
}
