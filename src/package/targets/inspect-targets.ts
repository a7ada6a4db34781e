import type { Diagnostic } from '../../diagnostic.js';
import type { PackagePlan } from '../plan.js';
import { DEMANDS } from './demands.js';
import { targetFinding } from './findings.js';
import { coverFaults, fileFaults } from './publication-faults.js';
import { imageFaults, mediaFaults } from './resource-faults.js';
import { tableFaults } from './table-faults.js';

const CHECKS = [imageFaults, mediaFaults, coverFaults, fileFaults, tableFaults];

/** What the shops named in `epub.targets` would refuse or their readers miss. Names nobody knows have been reported before. */
export function inspectTargets(plan: PackagePlan): readonly Diagnostic[] {
  return [...new Set(plan.publication.config.epub.targets)].flatMap((target) => {
    const demands = DEMANDS[target];
    if (!demands) return [];
    return CHECKS.flatMap((check) => check(plan, demands)).map((fault) => targetFinding(fault, demands));
  });
}
