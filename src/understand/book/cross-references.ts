import type { Element, ElementContent, Text } from 'hast';
import type { ChapterDraft } from '../draft.js';
import { element } from '../element.js';
import { referenceUnknown } from '../findings/references.js';
import type { Parent } from '../walk.js';
import type { Targets } from './ids.js';

/** `@fig-tides` and `[@fig-tides]` of Quarto, `@fig:tides` of pandoc-crossref; not the domain of a mail address. */
const REFERENCE = /\[@((?:fig|tbl|sec)[-:][\w-]*\w)\]|(?<![\w.@])@((?:fig|tbl|sec)[-:][\w-]*\w)/g;
const LITERAL = new Set(['a', 'code', 'pre', 'kbd', 'samp', 'math', 'svg']);

/**
 * Makes links without words of references to figures, tables and sections of the book. One whose identifier does not
 * exist stays text, and is reported.
 */
export function linkReferences(drafts: readonly ChapterDraft[], targets: Targets): void {
  const names = new Map([...targets.values()].reverse().flatMap((own) => [...own]));
  for (const draft of drafts) {
    const idOf = (name: string) => targets.get(draft)?.get(name) ?? names.get(name);
    visit(draft.tree, draft, idOf);
  }
}

function visit(parent: Parent, draft: ChapterDraft, idOf: (name: string) => string | undefined): void {
  const children = parent.children as ElementContent[];
  for (const child of children) if (child.type === 'element' && !LITERAL.has(child.tagName)) visit(child, draft, idOf);
  if (!children.some((child) => child.type === 'text' && child.value.includes('@'))) return;
  parent.children = children.flatMap((child) => (child.type === 'text' ? splitText(child, draft, idOf) : [child]));
}

function splitText(text: Text, draft: ChapterDraft, idOf: (name: string) => string | undefined): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  const addText = (to: number) => {
    if (to > from) parts.push({ ...text, value: text.value.slice(from, to) });
  };
  for (const match of text.value.matchAll(REFERENCE)) {
    const name = (match[1] ?? match[2])!;
    // An identifier with a colon, which EPUB does not allow everywhere, has been given a hyphen instead.
    const id = idOf(name) ?? idOf(name.replace(':', '-'));
    if (id === undefined) reportUnknown(name, text, draft);
    else {
      addText(match.index);
      const link: Element = element('a', { href: `#${id}` }, [], text);
      parts.push(link);
      from = match.index + match[0].length;
    }
  }
  addText(text.value.length);
  return parts;
}

function reportUnknown(name: string, text: Text, draft: ChapterDraft): void {
  draft.context.report(
    referenceUnknown,
    {
      message: `Unexpected reference @${name}, expected an identifier of the book`,
      found: `@${name}`,
      words: `@${name}`,
      hint: `Give the figure, table or heading the identifier: {#${name.replace(':', '-')}}`,
    },
    text,
  );
}
