import type { Agent, Metadata, Subject } from '../model/metadata.js';
import { licenceOf } from './licence.js';
import type { Settings } from './settings.js';
import type { YamlSource } from './yaml-source.js';

type Entries = Readonly<Record<string, unknown>>;

/** Settings of a valid book.yaml: short forms are written out, kebab-case keys become the model's names. */
export function readBookSettings(book: Entries, source: YamlSource): Settings {
  const sections = ['text', 'pdf', 'epub', 'accessibility', 'limits'] as const;
  return {
    metadata: readMetadata(book, source),
    ...(book.page !== undefined && { page: readPage(book.page) }),
    theme: readTheme(book),
    ...(book.typography !== undefined && { typography: readTypography(entries(book.typography)) }),
    ...(book.rules !== undefined && { rules: readRules(entries(book.rules), source) }),
    ...Object.fromEntries(
      sections
        .filter((section) => book[section] !== undefined)
        .map((section) => [section, camelKeys(entries(book[section]))]),
    ),
  };
}

function readMetadata(book: Entries, source: YamlSource): Partial<Metadata> {
  const texts: Record<string, string> = {};
  for (const key of TEXTS) {
    if (book[key] !== undefined && book[key] !== null) texts[camel(key)] = source.written([key]) ?? String(book[key]);
  }
  const creators = ['author', 'authors', 'creators'].flatMap((key) => readAgents(book[key]));
  const contributors = readAgents(book.contributors);
  const licence = book.licence ?? book.license;
  return {
    ...texts,
    ...(creators.length > 0 && { creators }),
    ...(contributors.length > 0 && { contributors }),
    ...(licence !== undefined && { licence: readLicence(licence) }),
    ...(book.subjects !== undefined && { subjects: list(book.subjects).map(readSubject) }),
    ...(book.series !== undefined && { series: readSeries(book.series) }),
    ...(book.cover !== undefined && { cover: readCover(book.cover) }),
  };
}

const TEXTS = [
  'title',
  'subtitle',
  'title-file-as',
  'language',
  'direction',
  'writing-mode',
  'identifier',
  'isbn',
  'print-isbn',
  'doi',
  'publisher',
  'place',
  'edition',
  'date',
  'rights',
  'description',
];

/** People as a name, a list of names, or mappings with role and sort name. */
export function readAgents(value: unknown): readonly Agent[] {
  return list(value).map((item) => {
    if (typeof item !== 'object' || item === null) return { name: String(item), roles: [] };
    const { name, role, roles, language, identifier, alternates, ...rest } = item as Entries;
    const fileAs = rest['file-as'];
    return {
      name: String(name ?? ''),
      roles: [...list(role), ...list(roles)].map(String),
      ...(fileAs !== undefined && { fileAs: String(fileAs) }),
      ...(language !== undefined && { language: String(language) }),
      ...(identifier !== undefined && { identifier: String(identifier) }),
      ...(alternates !== undefined && { alternates: alternates as NonNullable<Agent['alternates']> }),
    };
  });
}

function readLicence(value: unknown): NonNullable<Metadata['licence']> {
  const { name, url } = named(value, 'name');
  return licenceOf(String(name ?? url), url === undefined ? undefined : String(url));
}

function readSubject(value: unknown): Subject {
  const { text, authority, term } = named(value, 'text');
  return {
    text: String(text ?? term),
    ...(authority !== undefined && term !== undefined && { authority: String(authority), term: String(term) }),
  };
}

function readSeries(value: unknown): NonNullable<Metadata['series']> {
  const { title, position, identifier } = named(value, 'title');
  return {
    title: String(title ?? ''),
    ...(position !== undefined && { position: String(position) }),
    ...(identifier !== undefined && { identifier: String(identifier) }),
  };
}

// An empty alt is completed from title and creators.
function readCover(value: unknown): NonNullable<Metadata['cover']> {
  const { image, alt } = named(value, 'image');
  return { path: String(image ?? ''), alt: String(alt ?? '') };
}

function readPage(value: unknown): NonNullable<Settings['page']> {
  const { size, ...rest } = named(value, 'size');
  const measures = typeof size === 'object' && size !== null ? size : { ...(size !== undefined && { size }) };
  return { ...rest, ...measures };
}

function readTheme(book: Entries): NonNullable<Settings['theme']> {
  const { stylesheets, ...theme } = camelKeys(named(book.theme, 'name'));
  const own = [...list(stylesheets), ...list(book.stylesheet), ...list(book.stylesheets)].map(String);
  return {
    ...theme,
    ...(own.length > 0 && { stylesheets: own }),
    ...Object.fromEntries(
      ['printStylesheets', 'epubStylesheets']
        .filter((key) => theme[key] !== undefined)
        .map((key) => [key, list(theme[key])]),
    ),
  };
}

function readTypography(section: Entries): NonNullable<Settings['typography']> {
  const { serif, sans, mono, fonts, ...rest } = camelKeys(section);
  const families = Object.fromEntries(
    Object.entries({ serif, sans, mono }).filter(([, family]) => family !== undefined),
  );
  return {
    ...rest,
    ...(Object.keys(families).length > 0 && { families }),
    ...(Array.isArray(fonts) && {
      fonts: fonts.map((font) => ({ weight: 400, style: 'normal' as const, ...font })),
    }),
  };
}

function readRules(rules: Entries, source: YamlSource): NonNullable<Settings['rules']> {
  const settings = Object.entries(rules).map(([id, value]) => {
    const { severity, ...options } = named(value, 'severity');
    const place = source.placeOfKey(['rules', id]);
    return [id, { ...(severity !== undefined && { severity }), options, ...(place && { place }) }] as const;
  });
  return Object.fromEntries(settings) as NonNullable<Settings['rules']>;
}

function named(value: unknown, key: string): Entries {
  return typeof value === 'object' && value !== null ? (value as Entries) : value === undefined ? {} : { [key]: value };
}

function entries(value: unknown): Entries {
  return typeof value === 'object' && value !== null ? (value as Entries) : {};
}

function list(value: unknown): readonly unknown[] {
  return value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? value.filter((item) => item !== undefined)
      : [value];
}

function camelKeys(section: Entries): Record<string, unknown> {
  return Object.fromEntries(Object.entries(section).map(([key, value]) => [camel(key), value]));
}

function camel(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
