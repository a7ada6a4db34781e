import type { Element } from 'hast';
import { h } from 'hastscript';
import type { BuildResult } from '../../model/result.js';
import { formatSeconds, grouped } from '../figures.js';
import { section } from './section.js';

/** Figures about the publication. */
export function statisticsSection({ statistics, pages, milliseconds }: BuildResult): Element | undefined {
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
    ['Time taken', formatSeconds(milliseconds)],
  ];
  const entries = figures.map(([term, value]) => h('div', [h('dt', term), h('dd', value)]));
  return section('statistics', 'Statistics', h('dl', { className: ['figures'] }, entries));
}
