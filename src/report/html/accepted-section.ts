import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Diagnostic } from '../../diagnostic.js';
import type { Suppression } from '../../model/publication.js';
import { count } from '../figures.js';
import { dataTable } from './data-table.js';
import { manuscriptText, placeText } from './manuscript-text.js';
import { nothing, section } from './section.js';

/** Findings that the author has looked at and accepted, with the reasons given. */
export function acceptedSection(
  suppressions: readonly Suppression[],
  suppressed: readonly Diagnostic[] | undefined,
): Element {
  if (suppressions.length === 0)
    return section('accepted', 'Accepted findings', nothing('No finding has been accepted by a comment.'));
  return section(
    'accepted',
    'Accepted findings',
    ...(suppressed ? [h('p', `${count(suppressed.length, 'finding')} left out by comments in the manuscript.`)] : []),
    dataTable({
      caption: 'Comments that accept findings',
      columns: ['Rule', 'Reason', 'Lines', 'Place'],
      rows: suppressions.map(({ rule, reason, place, from, to }) => [
        h('code', rule),
        manuscriptText(reason || 'No reason is given.'),
        linesOf(from, to),
        placeText(place),
      ]),
    }),
  );
}

function linesOf(from: number, to: number): string {
  if (from === to) return `${from}`;
  return to < Number.MAX_SAFE_INTEGER ? `${from} to ${to}` : 'the whole file';
}
