import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { PackagePlan } from '../plan.js';
import type { TargetDemands } from './demands.js';
import type { TargetFault } from './findings.js';

/** Tables with more columns than fit. */
export function tableFaults({ publication }: PackagePlan, { tableColumns }: TargetDemands): readonly TargetFault[] {
  if (tableColumns === undefined) return [];
  const faults: TargetFault[] = [];
  for (const { tree, placeOf } of publication.chapters) {
    visit(tree, 'element', (element: Element) => {
      if (element.tagName !== 'table') return undefined;
      const columns = columnsOf(element);
      if (columns > tableColumns) {
        const found = `table of ${columns} columns`;
        faults.push({ id: 'target-table-wide', found, expected: `at most ${tableColumns}`, place: placeOf(element) });
      }
      return SKIP;
    });
  }
  return faults;
}

/** Columns of the longest row. */
function columnsOf(table: Element): number {
  let most = 0;
  visit(table, 'element', (element: Element) => {
    if (element.tagName !== 'tr') return;
    const cells = element.children.filter((child) => child.type === 'element');
    const columns = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
    if (columns > most) most = columns;
  });
  return most;
}

function spanOf({ properties }: Element): number {
  return Math.max(1, Number(properties.colSpan ?? 1) || 1);
}
