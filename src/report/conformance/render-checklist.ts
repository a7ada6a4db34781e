import type { Element } from 'hast';
import { h } from 'hastscript';
import { badge } from '../html/badge.js';
import { dataTable } from '../html/data-table.js';
import { section } from '../html/section.js';
import type { ConformanceReport, RequirementResult } from './conformance-report.js';

/** What is left to a person, with room for an answer and a remark on paper. */
export function checklistSection({ epub, wcag }: ConformanceReport): Element {
  const open = [...epub, ...wcag].filter(({ check }) => check !== undefined);
  return section(
    'checklist',
    'To be checked by a person',
    h(
      'p',
      'Machines cannot judge these. Read the publication with a reading system and a screen reader, and mark each line.',
    ),
    dataTable({
      caption: 'Checks by a person',
      columns: ['Requirement', 'Check', 'Met', 'Remarks'],
      rows: open.map((result) => [nameOf(result), checkOf(result), answer(), '']),
    }),
  );
}

function nameOf({ clause, title, level }: RequirementResult) {
  return [title, h('span', { className: ['clause'] }, level ? `${clause} (${level})` : clause)];
}

/** A failure known already is said here too, lest it be signed away. */
function checkOf({ check = '', machine }: RequirementResult) {
  return machine === 'failed' ? [badge('fail', 'Failed by machine'), ' ', check] : [check];
}

function answer() {
  return ['Yes', 'No', 'Does not apply'].map((text) =>
    h('span', { className: ['answer'] }, [h('span', { className: ['box'], ariaHidden: 'true' }), text]),
  );
}

/** The statement that an evaluator signs (EPUB Accessibility 1.1 §3.5.2 and §3.5.3). */
export function signatureSection({ target, evaluator }: ConformanceReport): Element {
  const particulars: readonly (readonly [string, string | undefined])[] = [
    ['Evaluated by', evaluator.name],
    ['Credential', evaluator.credential],
    ['Report at', evaluator.report],
    ['Date', undefined],
    ['Reading systems and assistive technologies used', undefined],
    ['Signature', undefined],
  ];
  return section(
    'statement',
    'Statement',
    h('p', [
      h('span', { className: ['box'], ariaHidden: 'true' }),
      ' The publication conforms to ',
      h('strong', target),
      '.',
    ]),
    h('p', [
      h('span', { className: ['box'], ariaHidden: 'true' }),
      ' The publication does not conform; what is missing is remarked above.',
    ]),
    h(
      'dl',
      { className: ['signature'] },
      particulars.map(([term, value]) =>
        h('div', [h('dt', term), h('dd', value ?? h('span', { className: ['rule-line'], ariaHidden: 'true' }))]),
      ),
    ),
  );
}
