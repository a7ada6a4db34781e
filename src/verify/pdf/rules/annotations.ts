import type { PdfDocument } from '../document.js';
import { asEntries, asReference, type Entries } from '../file/access.js';
import type { PdfRule } from '../rule.js';
import { readNumberTree } from '../structure/parent-tree.js';
import { isElement, type StructureElement } from '../structure/tree.js';

/** Links and other annotations are in the tree, in the right element, with words of their own. */
export const annotations: PdfRule = {
  documentation: {
    id: 'pdf-annotation',
    severity: 'error',
    title: 'Link or annotation that a screen reader cannot announce',
    why: 'A link that is not tagged cannot be reached by keyboard or said by a screen reader; without Contents it has no name.',
    fix: 'Put the annotation into a Link (or Annot, Form) element and give it Contents.',
    clauses: [
      'ISO 14289-1 §7.18',
      'Matterhorn 28-002',
      'Matterhorn 28-004',
      'Matterhorn 28-007 to 28-012',
      'WCAG 2.2 SC 2.4.4',
    ],
  },
  check(document, report) {
    const { file, tree } = document;
    const elements = new Map(tree?.elements.map((element) => [element.number, element]));
    const parents = readNumberTree(file, tree && file.dictionary(tree.root, 'ParentTree'));
    for (const { page } of document.pages) {
      const list = file.array(page.dictionary, 'Annots');
      const at = { page: page.index };
      if (list.length > 0 && file.name(page.dictionary, 'Tabs') !== 'S')
        report({
          message: 'Unexpected tab order of a page with annotations, expected Tabs S, the order of the structure',
          at,
        });
      for (const reference of list) {
        const annotation = asEntries(file.resolve(reference));
        if (!annotation || isInvisible(document, annotation)) continue;
        const key = file.number(annotation, 'StructParent');
        const holder = key === undefined ? undefined : elements.get(asReference(parents.get(key))?.number);
        checkAnnotation(document, annotation, asReference(reference)?.number, holder, (message) =>
          report({ message, at }),
        );
      }
    }
  },
};

/** Hidden ones and pop-ups are none of a reader's business (ISO 14289-1 §7.18.1). */
function isInvisible({ file }: PdfDocument, annotation: Entries): boolean {
  return (
    ((file.number(annotation, 'F') ?? 0) & 2) !== 0 ||
    ['Popup', 'PrinterMark'].includes(file.name(annotation, 'Subtype') ?? '')
  );
}

function checkAnnotation(
  { file }: PdfDocument,
  annotation: Entries,
  number: number | undefined,
  holder: StructureElement | undefined,
  say: (message: string) => void,
): void {
  const subtype = file.name(annotation, 'Subtype') ?? '';
  if (subtype === 'TrapNet') say('Unexpected TrapNet annotation, expected none');
  const expected = subtype === 'Link' ? 'Link' : subtype === 'Widget' ? 'Form' : 'Annot';
  if (!holder) say(`Unexpected ${subtype} annotation that is not in the structure tree, expected it in ${expected}`);
  else if (!isWithin(holder, expected))
    say(`Unexpected ${subtype} annotation in ${holder.type}, expected it in ${expected}`);
  else if (!holder.children.some((child) => !isElement(child) && 'object' in child && child.object === number))
    say(`Unexpected ${subtype} annotation that its element does not refer to, expected an object reference`);
  const named =
    file.text(annotation, subtype === 'Widget' ? 'TU' : 'Contents')?.trim() ||
    (holder && file.text(holder.dictionary, 'Alt'));
  const mustHaveContents = subtype === 'Link' && !file.text(annotation, 'Contents')?.trim();
  if (!named || mustHaveContents)
    say(`Unexpected ${subtype} annotation without ${subtype === 'Widget' ? 'TU' : 'Contents'}, expected words for it`);
}

function isWithin(element: StructureElement, type: string): boolean {
  for (let holder: StructureElement | undefined = element; holder; holder = holder.parent)
    if (holder.type === type) return true;
  // A reference to a note, or the note's way back, may hold the link by itself in PDF 2.0.
  return type === 'Link' && element.type === 'Reference';
}
