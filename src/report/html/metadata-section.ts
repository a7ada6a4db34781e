import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Metadata } from '../../model/metadata.js';
import type { DisplayField } from '../../model/result.js';
import { dataTable } from './data-table.js';
import { languageName } from './language-name.js';
import { manuscriptText } from './manuscript-text.js';
import { section } from './section.js';
import { webLink } from './web-link.js';

/** What the publication says of itself, and what shops and libraries will make of it. */
export function metadataSection(metadata: Metadata, guide: readonly DisplayField[] | undefined): Element {
  return section(
    'metadata',
    'Metadata',
    dataTable({
      caption: 'What the publication says of itself',
      columns: ['Field', 'Value'],
      rows: metadataRows(metadata).map(([name, value]) => [name, manuscriptText(value, languageOf(name, metadata))]),
    }),
    ...(guide ? [h('h3', 'Accessibility, as shops and libraries will show it'), ...guide.map(displayField)] : []),
  );
}

function languageOf(name: string, { language }: Metadata): string | undefined {
  return ['Title', 'Subtitle', 'Description', 'Rights'].includes(name) ? language : undefined;
}

/** Names and values, in the order of a title page; fields without a value are left out. */
export function metadataRows(metadata: Metadata): readonly (readonly [string, string])[] {
  const { creators, contributors, language, licence, series, subjects } = metadata;
  const people = [...creators, ...contributors].map(({ name, roles }) => `${name} (${roles.join(', ')})`);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Title', metadata.title],
    ['Subtitle', metadata.subtitle],
    ['People', people.join('; ')],
    ['Publisher', metadata.publisher],
    ['Edition', metadata.edition],
    ['Series', series && [series.title, series.position].filter(Boolean).join(' ')],
    ['Language', `${languageName(language)} (${language})`],
    ['Identifier', metadata.identifier],
    ['ISBN', metadata.isbn],
    ['ISBN of the printed book', metadata.printIsbn],
    ['DOI', metadata.doi],
    ['Date', metadata.date],
    ['Modified', metadata.modified],
    ['Rights', metadata.rights],
    ['Licence', licence && [licence.name, licence.url].filter(Boolean).join(', ')],
    ['Description', metadata.description],
    [
      'Subjects',
      subjects.map(({ text, authority, term }) => (authority ? `${text} (${authority} ${term})` : text)).join('; '),
    ],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function displayField({ id, title, statements }: DisplayField): Element {
  const items = statements.map(({ text, language, url }) =>
    h('li', { lang: language }, url ? webLink(url, text) : text),
  );
  return h('div', { className: ['display-field'], id: `display-${id.replace(/[^\w-]/g, '')}` }, [
    h('h4', { lang: title.language }, title.text),
    h('ul', items),
  ]);
}
