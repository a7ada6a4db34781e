import type { Metadata } from '../model/metadata.js';
import { languageName } from './language-name.js';

/** Names and values, in the order of a title page; fields without a value are left out. */
export function metadataRows(metadata: Metadata): readonly (readonly [string, string])[] {
  const { creators, contributors, language, licence, series, subjects } = metadata;
  const people = [...creators, ...contributors].map(({ name, roles }) => `${name} (${roles.map(roleName).join(', ')})`);
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

/** The MARC relators of most title pages; rarer ones stay codes. */
const ROLES: Readonly<Record<string, string>> = {
  aut: 'author',
  edt: 'editor',
  ill: 'illustrator',
  trl: 'translator',
  ctb: 'contributor',
  cov: 'cover designer',
  pht: 'photographer',
  aui: 'author of the introduction',
  nrt: 'narrator',
};

function roleName(code: string): string {
  return ROLES[code] ?? code;
}
