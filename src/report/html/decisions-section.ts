import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Diagnostic } from '../../diagnostic.js';
import type { AcceptedFinding, Decisions } from '../decisions.js';
import { count } from '../figures.js';
import { dataTable } from './data-table.js';
import { codeSpans } from './inline-markdown.js';
import { manuscriptText, placeText } from './manuscript-text.js';
import { nothing, section } from './section.js';

/** Findings that the author has looked at and accepted, with the reasons given, and rules set otherwise. */
export function decisionsSection({ accepted, rules }: Decisions, suppressed?: readonly Diagnostic[]): Element {
  const title = 'Accepted findings';
  if (accepted.length + rules.length === 0)
    return section('accepted', title, nothing('No finding has been accepted, and no rule is set otherwise.'));
  return section(
    'accepted',
    title,
    ...(accepted.length ? [acceptedTable(accepted)] : []),
    ...(suppressed ? [h('p', `${count(suppressed.length, 'finding')} left out by comments in the manuscript.`)] : []),
    ...(suppressed?.length ? [suppressedTable(suppressed)] : []),
    ...(rules.length ? [rulesTable(rules)] : []),
  );
}

function acceptedTable(accepted: readonly AcceptedFinding[]): Element {
  return dataTable({
    caption: 'Comments that accept findings',
    columns: ['Rule', 'Reason', 'Lines', 'Place'],
    rows: accepted.map((one) => [
      h('code', one.rule),
      manuscriptText(one.reason || 'No reason is given.'),
      linesOf(one),
      placeText(one.place),
    ]),
  });
}

function suppressedTable(suppressed: readonly Diagnostic[]): Element {
  return dataTable({
    caption: 'Findings that these comments leave out',
    columns: ['Finding', 'Rule', 'Place'],
    rows: suppressed.map(({ message, id, place }) => [
      h('bdi', codeSpans(message)),
      h('code', id),
      place ? placeText(place) : '',
    ]),
  });
}

function linesOf({ from, to }: AcceptedFinding): string {
  if (to === undefined) return from <= 1 ? 'The whole file' : `From ${from}`;
  return from === to ? `${from}` : `${from} to ${to}`;
}

function rulesTable(rules: Decisions['rules']): Element {
  return dataTable({
    caption: 'Rules that the book file sets otherwise',
    columns: ['Rule', 'Set to'],
    rows: rules.map(({ rule, severity }) => [h('code', rule), severity]),
  });
}
