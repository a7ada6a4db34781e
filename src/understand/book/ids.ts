import type { ChapterDraft } from '../draft.js';
import { textProperty } from '../element.js';
import { idDuplicate, idInvalid } from '../findings/structure.js';
import { isNcName, toNcName } from '../identifier.js';
import { walkElements } from '../walk.js';

/** For every chapter: the author's name of a place in it → the id that place has in the book. */
export type Targets = ReadonlyMap<ChapterDraft, ReadonlyMap<string, string>>;

/** Properties whose value is one id or several, of elements in the same document. */
const REFERENCES = [
  'ariaDetails',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaOwns',
  'ariaFlowTo',
  'headers',
  'htmlFor',
];

/**
 * Makes the ids of all chapters unique over the book. Ids the author gave win over generated ones; otherwise the
 * first in reading order keeps its name and a later one gets the chapter's id in front, so that a change in one
 * chapter leaves the ids of most others alone.
 */
export function assignIds(drafts: readonly ChapterDraft[]): Targets {
  const taken = new Set(drafts.map((draft) => draft.id));
  const result = new Map<ChapterDraft, Map<string, string>>();
  for (const draft of drafts) result.set(draft, nameGiven(draft, taken));
  for (const draft of drafts) nameGenerated(draft, taken, result.get(draft)!);
  for (const draft of drafts) rewriteReferences(draft, result.get(draft)!);
  return result;
}

function nameGiven(draft: ChapterDraft, taken: Set<string>): Map<string, string> {
  const names = new Map<string, string>();
  walkElements(draft.tree, (node) => {
    const given = textProperty(node, 'id');
    if (given === undefined || node === draft.section || draft.generatedIds.has(given)) return;
    const valid = isNcName(given) ? given : toNcName(given) || 'id';
    if (valid !== given) reportInvalid(draft, given, valid, node);
    if (names.has(given)) reportDuplicate(draft, given, node);
    const id = unique(valid, draft, taken);
    node.properties.id = id;
    if (!names.has(given)) names.set(given, id);
  });
  return names;
}

function nameGenerated(draft: ChapterDraft, taken: Set<string>, names: Map<string, string>): void {
  walkElements(draft.tree, (node) => {
    const slug = textProperty(node, 'id');
    if (slug === undefined || !draft.generatedIds.has(slug) || names.has(slug)) return;
    const id = unique(slug, draft, taken);
    node.properties.id = id;
    names.set(slug, id);
  });
  for (const name of draft.titleNames) if (!names.has(name)) names.set(name, draft.id);
}

function unique(name: string, draft: ChapterDraft, taken: Set<string>): string {
  let id = taken.has(name) ? `${draft.id}-${name}` : name;
  for (let n = 2; taken.has(id); n++) id = `${draft.id}-${name}-${n}`;
  taken.add(id);
  return id;
}

function rewriteReferences(draft: ChapterDraft, names: ReadonlyMap<string, string>): void {
  walkElements(draft.tree, (node) => {
    for (const property of REFERENCES) {
      const value = node.properties[property];
      if (value === undefined || value === null) continue;
      const ids = (Array.isArray(value) ? value.map(String) : String(value).split(/\s+/))
        .map((name) => names.get(name))
        .filter((id) => id !== undefined);
      if (ids.length === 0) delete node.properties[property];
      else node.properties[property] = Array.isArray(value) ? ids : ids.join(' ');
    }
  });
}

function reportInvalid(
  draft: ChapterDraft,
  found: string,
  expected: string,
  node: { position?: never } | object,
): void {
  draft.context.report(
    idInvalid,
    {
      message: `Unexpected identifier "${found}", expected a name such as "${expected}"`,
      found,
      expected,
      hint: `Write ${expected}, here and in links to it`,
    },
    node,
  );
}

function reportDuplicate(draft: ChapterDraft, found: string, node: object): void {
  draft.context.report(
    idDuplicate,
    {
      message: `Unexpected second identifier "${found}" in this file, expected each to be given once`,
      found,
      hint: 'Give this place another identifier',
    },
    node,
  );
}
