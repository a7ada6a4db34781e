import type { OrderEntry } from '../config/index.js';

/** Kinds of documents (EPUB 3 Structural Semantics) by the names files usually have. */
const KINDS: readonly (readonly [name: RegExp, type: string, matter: OrderEntry['matter']])[] = [
  [/^dedication$/, 'dedication', 'front'],
  [/^epigraph$/, 'epigraph', 'front'],
  [/^foreword$/, 'foreword', 'front'],
  [/^preface$/, 'preface', 'front'],
  [/^prologue$/, 'prologue', 'body'],
  [/^epilogue$/, 'epilogue', 'body'],
  [/^afterword$/, 'afterword', 'back'],
  [/^appendi(?:x|ces)(?:[-_ .].*)?$/, 'appendix', 'back'],
  [/^glossary$/, 'glossary', 'back'],
  [/^(?:bibliography|references)$/, 'bibliography', 'back'],
  [/^(?:acknowledge?ments?)$/, 'acknowledgments', 'back'],
  [/^colophon$/, 'colophon', 'back'],
];

/**
 * Gives documents at the top the kind their file's name says, where the order says none. Front matter counts only
 * before the first chapter, back matter only after the last; what belongs to a document goes with it.
 */
export function assignMatter(order: readonly OrderEntry[]): readonly OrderEntry[] {
  const kinds = order.map((entry) =>
    entry.type === undefined && entry.depth === 0 ? kindOf(entry.reference) : undefined,
  );
  const isMain = (index: number) =>
    order[index]!.depth === 0 && order[index]!.matter === 'body' && kinds[index]?.[2] !== 'front';
  const firstMain = order.findIndex((_, index) => isMain(index));
  const lastMain = order.findLastIndex(
    (entry, index) => entry.depth === 0 && entry.matter === 'body' && kinds[index]?.[2] !== 'back',
  );
  let current: OrderEntry['matter'] = 'body';
  return order.map((entry, index) => {
    const kind = kinds[index];
    const fits =
      kind && (kind[2] === 'body' || (kind[2] === 'front' ? index < firstMain || firstMain < 0 : index > lastMain));
    if (entry.depth === 0) current = entry.matter !== 'body' ? entry.matter : fits ? kind[2] : 'body';
    return { ...entry, matter: current, ...(kind && fits && { type: kind[1] }) };
  });
}

function kindOf(reference: string): (typeof KINDS)[number] | undefined {
  const stem = reference
    .slice(reference.lastIndexOf('/') + 1)
    .replace(/\.[a-z]+$/i, '')
    .replace(/^\d+[-_. ]+/, '')
    .toLowerCase();
  return KINDS.find(([name]) => name.test(stem));
}
