import type { DescribedFile, PublicationPart } from './described-file.js';

/** What became of one publication of the bag. */
export interface FileComparison {
  readonly name: string;
  /**
   * `identical`: the same bytes. `same-content`: the same text and structure in other bytes. `different`: text or
   * structure differ, or cannot be compared. `missing`: in the bag only. `extra`: in the rebuilt book only.
   */
  readonly verdict: 'identical' | 'same-content' | 'different' | 'missing' | 'extra';
  /** The parts that are not the same, in the order of the bag's file. */
  readonly differences: readonly PartDifference[];
}

export interface PartDifference {
  readonly part: string;
  readonly kind: 'changed' | 'missing' | 'extra';
  /** Undefined for a part without text. */
  readonly sameText?: boolean;
  readonly sameStructure?: boolean;
}

/** Compares the publications of a bag with those built again, by name, in the order of the bag. Pure. */
export function compareRebuild(
  deposited: readonly DescribedFile[],
  rebuilt: readonly DescribedFile[],
): readonly FileComparison[] {
  const compared = deposited.map((file): FileComparison => {
    const again = rebuilt.find(({ name }) => name === file.name);
    return again ? compareFile(file, again) : { name: file.name, verdict: 'missing', differences: [] };
  });
  const extra = rebuilt.filter(({ name }) => !deposited.some((file) => file.name === name));
  return [...compared, ...extra.map(({ name }) => ({ name, verdict: 'extra' as const, differences: [] }))];
}

function compareFile(file: DescribedFile, again: DescribedFile): FileComparison {
  const { name } = file;
  if (file.sha256 === again.sha256) return { name, verdict: 'identical', differences: [] };
  if (!file.parts || !again.parts) return { name, verdict: 'different', differences: [] };
  const differences = compareParts(file.parts, again.parts);
  return { name, verdict: differences.every(isHarmless) ? 'same-content' : 'different', differences };
}

function compareParts(before: readonly PublicationPart[], after: readonly PublicationPart[]): PartDifference[] {
  const afterByName = new Map(after.map((part) => [part.name, part]));
  const names = new Set(before.map(({ name }) => name));
  const differences = before.flatMap((part): PartDifference[] => {
    const again = afterByName.get(part.name);
    if (!again) return [{ part: part.name, kind: 'missing' }];
    return again.sha256 === part.sha256 ? [] : [changed(part, again)];
  });
  const extra = after.filter(({ name }) => !names.has(name));
  return [...differences, ...extra.map(({ name }) => ({ part: name, kind: 'extra' as const }))];
}

function changed(part: PublicationPart, again: PublicationPart): PartDifference {
  return {
    part: part.name,
    kind: 'changed',
    ...(part.text !== undefined && { sameText: part.text === again.text }),
    ...(part.structure !== undefined && { sameStructure: part.structure === again.structure }),
  };
}

// A part that has neither text nor structure (a style, a font, the date) may differ without changing the content.
function isHarmless({ kind, sameText = true, sameStructure = true }: PartDifference): boolean {
  return kind === 'changed' && sameText && sameStructure;
}
