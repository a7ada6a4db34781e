import type { Tool } from '../deposit.js';

/** A tool whose version is not the one the bag was sealed with; without one of the two it took no part. */
export interface ToolChange {
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** The tools that changed, those of the bag first. */
export function compareTools(then: readonly Tool[], now: readonly Tool[]): readonly ToolChange[] {
  const before = new Map(then.map(({ name, version }) => [name, version]));
  const after = new Map(now.map(({ name, version }) => [name, version]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => {
      const [old, current] = [before.get(name), after.get(name)];
      return { name, ...(old !== undefined && { before: old }), ...(current !== undefined && { after: current }) };
    });
}
