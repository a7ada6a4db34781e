import type { Settings } from './settings.js';

/**
 * Lays settings over one another, the strongest last: defaults, then the project file, then flags. Objects are
 * merged key by key; text, numbers and lists replace what a weaker source says.
 */
export function mergeSettings<Base extends Settings>(base: Base, ...stronger: readonly Settings[]): Base & Settings {
  return stronger.reduce<unknown>(overlay, base) as Base & Settings;
}

function overlay(weak: unknown, strong: unknown): unknown {
  if (strong === undefined) return weak;
  if (!isRecord(weak) || !isRecord(strong)) return strong;
  const merged: Record<string, unknown> = { ...weak };
  for (const [key, value] of Object.entries(strong)) merged[key] = overlay(weak[key], value);
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
