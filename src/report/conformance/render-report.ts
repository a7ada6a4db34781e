import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatSize } from '../figures.js';
import { badge, type Judgement, statusBadge } from '../html/badge.js';
import { dataTable } from '../html/data-table.js';
import { codeSpans } from '../html/inline-markdown.js';
import { manuscriptText, placeText } from '../html/manuscript-text.js';
import { displayField } from '../html/metadata-section.js';
import { nothing, section } from '../html/section.js';
import type { ConformanceReport, MachineStatus, RequirementResult } from './conformance-report.js';

const MACHINE: Readonly<Record<MachineStatus, readonly [Judgement, string]>> = {
  failed: ['fail', 'Failed'],
  doubtful: ['warn', 'Doubtful'],
  'no-failure-found': ['pass', 'No failure found'],
  'not-checked': ['none', 'Not checked by machine'],
  'not-applicable': ['none', 'Does not apply'],
};

const OUTCOME: Readonly<Record<ConformanceReport['outcome'], readonly [Judgement, string]>> = {
  'failures-found': ['fail', 'Failures found'],
  incomplete: ['none', 'Incomplete'],
  'no-failure-found': ['pass', 'No failure found by machine'],
};

export function reportHeader({ product, outcome, statement, target }: ConformanceReport): ElementContent[] {
  const [judgement, text] = OUTCOME[outcome];
  return [
    h('p', { className: ['kind'] }, 'EPUB Accessibility conformance report'),
    h('h1', manuscriptText(product.title, product.language)),
    h('p', target),
    h('div', { className: ['verdict', judgement] }, [
      h('p', { className: ['judgement'] }, badge(judgement, text)),
      h('p', statement),
    ]),
  ];
}

export function productSection({ product }: ConformanceReport): Element {
  const files = product.files.map(({ file, size, sha256 }) => [
    'File',
    [`${file}, ${formatSize(size)}`, h('code', { className: ['digest'] }, `SHA-256 ${sha256}`)],
  ]);
  const details = product.details.map(([name, value]) => [name, manuscriptText(value)]);
  return section(
    'product',
    'Product',
    dataTable({ caption: 'What was evaluated', columns: ['Particular', 'Value'], rows: [...details, ...files] }),
  );
}

export function methodSection({ scope, runs }: ConformanceReport): Element {
  const checks = dataTable({
    caption: 'Validators of the finished EPUB',
    columns: ['Validator', 'Checked against', 'Result'],
    rows: runs.map(({ name, version, profile, status, reason }) => [
      version ? `${name} ${version}` : name,
      profile,
      [statusBadge(status), reason ? ` ${reason}` : ''],
    ]),
  });
  return section(
    'method',
    'Scope and method',
    ...scope.map((sentence) => h('p', sentence)),
    runs.length ? checks : nothing('No validator has been run over a finished EPUB.'),
    h('p', 'Rules of Lectern were applied to the manuscript, where it can be known what was meant.'),
  );
}

export function resultsSection(id: string, title: string, results: readonly RequirementResult[]): Element {
  return section(
    id,
    title,
    dataTable({
      caption: 'What machines say of each requirement',
      columns: ['Requirement', 'By machine', 'Remarks'],
      rows: results.map((result) => [requirementName(result), badge(...MACHINE[result.machine]), remarksOf(result)]),
    }),
  );
}

function requirementName({ clause, title, level }: RequirementResult): (ElementContent | string)[] {
  return [title, h('span', { className: ['clause'] }, level ? `${clause} (${level})` : clause)];
}

function remarksOf({ reason, checkedBy, findings, examples }: RequirementResult): (ElementContent | string)[] {
  if (reason !== undefined && findings === 0) return [reason];
  const by = checkedBy.length ? `Checked by ${checkedBy.join(', ')}.` : 'For a person to check.';
  if (findings === 0) return [by];
  const items = examples.map(({ id, message, place, artifact }) =>
    h('li', [h('bdi', codeSpans(message)), ' ', place ? placeText(place) : (artifact ?? ''), ` (${id})`]),
  );
  const more = findings > examples.length ? [h('li', `and ${findings - examples.length} more`)] : [];
  return [by, h('ul', { className: ['checks'] }, [...items, ...more])];
}

export function guideSection({ displayGuide }: ConformanceReport): Element | undefined {
  return (
    displayGuide &&
    section('display-guide', 'What readers will be told', ...displayGuide.map((field) => displayField(field, 'h3')))
  );
}
