import type { ContrastPair } from '../../model/result.js';
import type { ContrastCount } from './collect-contrast.js';

/** Names given of one pair; the rest is in its count. */
const NAMES = 3;

export interface ContrastTally {
  add(counts: readonly ContrastCount[], scheme: ContrastPair['scheme']): void;
  /** The weakest first. */
  pairs(): readonly ContrastPair[];
}

interface Entry {
  readonly pair: Omit<ContrastPair, 'usedBy' | 'count'>;
  readonly uses: Map<string, number>;
}

/** Gathers pairs of colours over all pages of a book. */
export function contrastTally(): ContrastTally {
  const entries = new Map<string, Entry>();
  return {
    add(counts, scheme) {
      for (const { uses, ...pair } of counts) {
        const key = `${pair.foreground} ${pair.background} ${pair.large} ${scheme}`;
        const entry = entries.get(key) ?? { pair: { ...pair, scheme }, uses: new Map() };
        entries.set(key, entry);
        for (const [name, times] of uses) entry.uses.set(name, (entry.uses.get(name) ?? 0) + times);
      }
    },
    pairs: () => [...entries.values()].map(pairOf).sort(weakestFirst),
  };
}

function pairOf({ pair, uses }: Entry): ContrastPair {
  const names = [...uses].sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1));
  return {
    ...pair,
    usedBy: names
      .slice(0, NAMES)
      .map(([name]) => name)
      .join(', '),
    count: names.reduce((sum, [, times]) => sum + times, 0),
  };
}

function weakestFirst(a: ContrastPair, b: ContrastPair): number {
  return a.ratio - b.ratio || (sortKey(a) < sortKey(b) ? -1 : 1);
}

function sortKey({ scheme, foreground, background, large }: ContrastPair): string {
  return `${scheme} ${foreground} ${background} ${large}`;
}
