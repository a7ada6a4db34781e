import type { Element } from 'hast';
import { h } from 'hastscript';
import type { LanguageFact, LinkFact, TableFact } from '../facts/publication-facts.js';
import { grouped } from '../figures.js';
import { languageName } from '../language-name.js';
import { badge } from './badge.js';
import { dataTable } from './data-table.js';
import { manuscriptText, placeText } from './manuscript-text.js';
import { nothing, section } from './section.js';
import { webLink } from './web-link.js';

/** Every link with where it leads: its text should say so. */
export function linksSection(links: readonly LinkFact[]): Element {
  if (links.length === 0) return section('links', 'Links', nothing('The publication has no links.'));
  return section(
    'links',
    'Links',
    dataTable({
      caption: 'Links and their targets',
      columns: ['Text', 'Leads to', 'Place'],
      rows: links.map(({ text, href, target, broken, language, place }) => [
        text ? manuscriptText(text, language) : badge('fail', 'Empty'),
        broken ? [badge('fail', 'Nowhere'), ...(href === '' ? [] : [' ', h('code', href)])] : leadsTo(href, target),
        placeText(place),
      ]),
    }),
  );
}

function leadsTo(href: string, target: string | undefined) {
  return href.startsWith('#') ? ['“', manuscriptText(target ?? ''), '”, ', h('code', href)] : webLink(href);
}

/** Every table with what names its columns and rows. */
export function tablesSection(tables: readonly TableFact[]): Element {
  if (tables.length === 0) return section('tables', 'Tables', nothing('The publication has no tables.'));
  return section(
    'tables',
    'Tables',
    dataTable({
      caption: 'Tables, their captions and headers',
      columns: ['Caption', 'Size', 'Column headers', 'Row headers', 'Place'],
      rows: tables.map(({ caption, rows, columns, columnHeaders, rowHeaders, language, place }) => [
        caption ? manuscriptText(caption, language) : h('span', { className: ['quiet'] }, 'No caption'),
        `${rows} × ${columns}`,
        columnHeaders.length ? manuscriptText(columnHeaders.join(' | '), language) : badge('fail', 'None'),
        rowHeaders ? 'Yes' : 'No',
        placeText(place),
      ]),
    }),
  );
}

/** The languages that speech and braille will be told of. */
export function languagesSection(languages: readonly LanguageFact[]): Element {
  const all = languages.reduce((sum, { characters }) => sum + characters, 0) || 1;
  return section(
    'languages',
    'Languages',
    dataTable({
      caption: 'Languages marked in the text',
      columns: ['Language', 'Tag', 'Chapters and passages', 'Share of the text', 'First place'],
      rows: languages.map(({ language, passages, characters, first }) => [
        languageName(language),
        h('code', language),
        grouped(passages),
        `${((100 * characters) / all).toFixed(1)} %`,
        placeText(first),
      ]),
    }),
  );
}
