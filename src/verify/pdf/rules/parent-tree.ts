import type { PdfDocument } from '../document.js';
import { asReference } from '../file/access.js';
import type { MarkedFacts } from '../page-facts.js';
import type { PdfReport, PdfRule } from '../rule.js';
import { elementNumbers, readNumberTree } from '../structure/parent-tree.js';
import { isElement } from '../structure/tree.js';

/** `page mcid`, or `form n mcid` → object number of the element that holds it. */
type Owners = ReadonlyMap<string, number | undefined>;

/** Tree and content agree: each mark is in the tree once, and the way back leads to the same element. */
export const parentTree: PdfRule = {
  documentation: {
    id: 'pdf-parent-tree',
    severity: 'error',
    title: 'Tags and content that do not agree',
    why: 'A reader finds the tag of what is on the page by the parent tree. Where it is wrong, text is not read, or twice.',
    fix: 'Write the parent tree from the structure tree, after the last change to either.',
    clauses: ['ISO 32000-1 §14.7.4.4', 'ISO 14289-1 §7.1'],
  },
  check(document, report) {
    const { tree, file } = document;
    if (!tree) return;
    if (tree.repeated > 0)
      report({
        message: `Unexpected element that stands in two places of the tree, ${tree.repeated} times, expected one`,
      });
    const { owners, twice } = readOwners(document);
    if (twice > 0) report({ message: `Unexpected marked content that is in the tree more than once, ${twice} times` });
    const parents = readNumberTree(file, file.dictionary(tree.root, 'ParentTree'));
    for (const { page, marked, forms } of document.pages) {
      const at = { page: page.index };
      const checkHolder = (holder: string, key: number | undefined, facts: ReadonlyMap<number, MarkedFacts>) => {
        if (facts.size === 0) return;
        if (key === undefined)
          report({ message: 'Unexpected tagged content without StructParents, expected a key of the parent tree', at });
        else checkMarks(facts, elementNumbers(file, parents.get(key)), holder, owners, at.page, report);
      };
      checkHolder(`${page.number}`, file.number(page.dictionary, 'StructParents'), marked);
      for (const form of forms) checkHolder(`form ${form.number}`, form.structParents, form.marked);
    }
    checkMissing(document, owners, report);
  },
};

function readOwners({ tree }: PdfDocument): { owners: Owners; twice: number } {
  const owners = new Map<string, number | undefined>();
  let twice = 0;
  for (const element of tree?.elements ?? []) {
    for (const child of element.children) {
      if (isElement(child) || !('mcid' in child)) continue;
      const key = `${child.stream === undefined ? child.page : `form ${child.stream}`} ${child.mcid}`;
      if (owners.has(key)) twice += 1;
      owners.set(key, element.number);
    }
  }
  return { owners, twice };
}

function checkMarks(
  facts: ReadonlyMap<number, MarkedFacts>,
  parents: readonly (number | undefined)[],
  holder: string,
  owners: Owners,
  page: number,
  report: PdfReport,
): void {
  for (const [mcid, { text, sequences }] of facts) {
    const at = { page, ...(text && { excerpt: text }) };
    const key = `${holder} ${mcid}`;
    if (sequences > 1) report({ message: `Unexpected second sequence with MCID ${mcid} on a page, expected one`, at });
    if (!owners.has(key))
      report({ message: `Unexpected tagged content that is not in the structure tree: ${text || `MCID ${mcid}`}`, at });
    else if (parents[mcid] !== owners.get(key))
      report({
        message: `Unexpected entry of the parent tree for MCID ${mcid}, expected the element that holds it`,
        at,
      });
  }
}

/** References of the tree to content that is not there. */
function checkMissing(document: PdfDocument, owners: Owners, report: PdfReport): void {
  const forms = new Map<string, ReadonlyMap<number, MarkedFacts>>();
  for (const page of document.pages) for (const { number, marked } of page.forms) forms.set(`form ${number}`, marked);
  for (const key of owners.keys()) {
    const space = key.lastIndexOf(' ');
    const [holder, mcid] = [key.slice(0, space), Number(key.slice(space + 1))];
    const facts = document.pagesByNumber.get(Number(holder));
    const marked = facts?.marked ?? forms.get(holder);
    if (!marked?.has(mcid))
      report({
        message: `Unexpected reference to MCID ${mcid}, expected marked content of that number on the page`,
        at: facts && { page: facts.page.index },
      });
  }
  const { file, tree } = document;
  for (const element of tree?.elements ?? []) {
    const parent = asReference(element.dictionary.entries.get('P'))?.number;
    const expected = element.parent
      ? element.parent.number
      : asReference(document.catalog.entries.get('StructTreeRoot'))?.number;
    if (parent !== expected || file.resolve(element.dictionary.entries.get('P')) === null)
      report({ message: `Unexpected parent of ${element.ownType}, expected P to lead to the element above` });
  }
}
