import type { Element } from 'hast';
import { h } from 'hastscript';
import type { BuildResult } from '../../model/result.js';
import { formatSeconds, grouped } from '../figures.js';
import { section } from './section.js';

/** Figures about the publication; with `times` also how long it took. */
export function statisticsSection(
  { statistics, pages, milliseconds }: BuildResult,
  times: boolean,
): Element | undefined {
  if (!statistics) return undefined;
  const figures: readonly (readonly [string, string])[] = [
    ['Words', grouped(statistics.words)],
    ...(pages ? [['Pages', grouped(pages)] as const] : []),
    ['Chapters', grouped(statistics.chapters)],
    ['Images', grouped(statistics.images)],
    ['Tables', grouped(statistics.tables)],
    ['Notes', grouped(statistics.notes)],
    ['Formulas', grouped(statistics.formulas)],
    ['Links', grouped(statistics.links)],
    ...(times ? [['Time taken', formatSeconds(milliseconds)] as const] : []),
  ];
  const entries = figures.map(([term, value]) => h('div', [h('dt', term), h('dd', value)]));
  return section('statistics', 'Statistics', h('dl', { className: ['figures'] }, entries));
}
