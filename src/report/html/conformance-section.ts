import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BuildResult } from '../../model/result.js';
import { count, formatSeconds } from '../figures.js';
import { type StandardCheck, standardResults } from '../standards.js';
import { statusBadge } from './badge.js';
import { dataTable } from './data-table.js';
import { codeSpans } from './inline-markdown.js';
import { section } from './section.js';

/** Every standard with who checked it and what came of it; with `times` also how long it took. */
export function conformanceSection(result: BuildResult, times: boolean): Element {
  return section(
    'conformance',
    'Conformance',
    dataTable({
      caption: 'Standards and the checks against them',
      columns: ['Standard', 'Result', 'Checked by'],
      rows: standardResults(result).map(({ standard, status, checks }) => [
        standard,
        statusBadge(status),
        checks.length
          ? h(
              'ul',
              { className: ['checks'] },
              checks.map((check) => checkItem(check, times)),
            )
          : 'Nothing has been checked against it.',
      ]),
    }),
    h(
      'p',
      { className: ['quiet'] },
      'Machines find only part of what keeps people from reading. “Passed” means that no check found a failure; ' +
        'whether texts say what pictures show, and whether the order makes sense, is for a person to judge.',
    ),
  );
}

function checkItem(
  { name, version, profile, status, reason, findings, milliseconds }: StandardCheck,
  times: boolean,
): Element {
  const remarks = [
    ...(reason ? [reason] : []),
    ...(findings ? [count(findings, 'finding')] : []),
    ...(times && milliseconds !== undefined && status !== 'not-run' ? [formatSeconds(milliseconds)] : []),
  ];
  const children: (ElementContent | string)[] = [
    statusBadge(status),
    ' ',
    h('strong', version ? `${name} ${version}` : name),
    `, ${profile}`,
    ...(remarks.length ? [h('span', { className: ['quiet'] }, codeSpans(` (${remarks.join('; ')})`))] : []),
  ];
  return h('li', children);
}
