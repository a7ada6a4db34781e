import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Metadata } from '../../model/metadata.js';
import type { DisplayField } from '../../model/result.js';
import { metadataRows } from '../metadata-rows.js';
import { dataTable } from './data-table.js';
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
    ...(guide
      ? [
          h('h3', 'Accessibility, as shops and libraries will show it'),
          ...guide.map((field) => displayField(field, 'h4')),
        ]
      : []),
  );
}

function languageOf(name: string, { language }: Metadata): string | undefined {
  return ['Title', 'Subtitle', 'Description', 'Rights'].includes(name) ? language : undefined;
}

/** A field of the Display Guide with its statements. */
export function displayField({ id, title, statements }: DisplayField, heading: 'h3' | 'h4'): Element {
  const items = statements.map(({ text, language, url }) =>
    h('li', { lang: language }, url ? webLink(url, text) : text),
  );
  return h('div', { className: ['display-field'], id: `display-${id.replace(/[^\w-]/g, '')}` }, [
    h(heading, { lang: title.language }, title.text),
    h('ul', items),
  ]);
}
