import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Publication } from '../../model/publication.js';
import type { HeadingFact } from '../facts/publication-facts.js';
import { count } from '../figures.js';
import { badge } from './badge.js';
import { dataTable } from './data-table.js';
import { manuscriptText, placeText } from './manuscript-text.js';
import { nothing, section } from './section.js';

/** Headings shown; beyond, nobody reads an outline. */
const LIMIT = 3000;

/** The headings as one outline, as those see it who move by headings. */
export function outlineSection(headings: readonly HeadingFact[]): Element {
  if (headings.length === 0) return section('outline', 'Headings', nothing('The publication has no headings.'));
  const left = headings.length - LIMIT;
  return section(
    'outline',
    'Headings',
    h('p', `${count(headings.length, 'heading')}. Does the outline alone tell what the book is about, and where?`),
    h('div', { className: ['outline'] }, nest(headings.slice(0, LIMIT))),
    ...(left > 0 ? [nothing(`${left} more are not shown here.`)] : []),
  );
}

interface Open {
  readonly level: number;
  readonly list: Element;
}

/** Lists within lists by level; a level that is left out opens one list, not two. */
function nest(headings: readonly HeadingFact[]): Element {
  const open: Open[] = [{ level: 0, list: h('ol') }];
  for (const heading of headings) {
    while (open.length > 1 && open.at(-1)!.level > heading.level) open.pop();
    if (open.at(-1)!.level < heading.level && open.at(-1)!.level > 0) {
      const inner = h('ol');
      (open.at(-1)!.list.children.at(-1) as Element).children.push(inner);
      open.push({ level: heading.level, list: inner });
    } else if (open.length === 1) open[0] = { level: heading.level, list: open[0]!.list };
    open.at(-1)!.list.children.push(headingItem(heading));
  }
  return open[0]!.list;
}

function headingItem({ level, authorLevel, text, language }: HeadingFact): Element {
  const repaired = authorLevel === undefined ? [] : [' ', badge('warn', `written as level ${authorLevel}`)];
  return h('li', [
    h('span', { className: ['level'] }, [h('span', { className: ['hidden'] }, 'Level '), `${level}`]),
    ' ',
    text ? manuscriptText(text, language) : badge('fail', 'Empty'),
    ...repaired,
  ]);
}

/** The chapters in the order in which they are read. */
export function readingOrderSection({ chapters }: Publication): Element {
  return section(
    'reading-order',
    'Reading order',
    dataTable({
      caption: 'Parts of the publication in reading order',
      columns: ['Title', 'Kind', 'Language', 'File'],
      rows: chapters.map(({ title, type, matter, language, source }) => [
        manuscriptText(title, language),
        `${type} (${matter} matter)`,
        language,
        placeText({ file: source }),
      ]),
    }),
  );
}
