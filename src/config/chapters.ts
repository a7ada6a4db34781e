import type { Matter } from '../model/manuscript.js';
import type { OrderEntry } from './order-entry.js';
import type { YamlSource } from './yaml-source.js';

type Path = readonly (string | number)[];
type Book = Readonly<Record<string, unknown>>;

const LISTS: readonly (readonly [key: string, matter: Matter])[] = [
  ['front', 'front'],
  ['chapters', 'body'],
  ['back', 'back'],
];

/** Flattens `front`, `chapters` and `back` into one reading order; undefined when the book has none of them. */
export function readChapters(book: Book, source: YamlSource): readonly OrderEntry[] | undefined {
  const lists = LISTS.filter(([key]) => book[key] !== undefined && book[key] !== null);
  if (lists.length === 0) return undefined;
  return lists.flatMap(([key, matter]) => readList(book[key], [key], matter, 0, source));
}

function readList(list: unknown, path: Path, matter: Matter, depth: number, source: YamlSource): readonly OrderEntry[] {
  if (!Array.isArray(list)) return readItem(list, path, matter, depth, source);
  return list.flatMap((item, index) => readItem(item, [...path, index], matter, depth, source));
}

function readItem(item: unknown, path: Path, matter: Matter, depth: number, source: YamlSource): readonly OrderEntry[] {
  const place = source.placeOf(path);
  const base = { depth, matter, ...(place && { place }) };
  if (typeof item === 'string' || typeof item === 'number') {
    const reference = source.written(path) ?? String(item);
    return [{ ...base, reference, pattern: /[*?]/.test(reference) }];
  }
  if (typeof item !== 'object' || item === null) return [];
  const { file, part, title, type, language, chapters } = item as Readonly<Record<string, unknown>>;
  const heading = text(part) ?? text(title);
  const kind = text(type) ?? (part === undefined ? undefined : 'part');
  const tag = text(language);
  const entry: OrderEntry = {
    ...base,
    reference: text(file) ?? '',
    pattern: /[*?]/.test(text(file) ?? ''),
    ...(heading && { title: heading }),
    ...(kind && { type: kind }),
    ...(tag && { language: tag }),
  };
  const nested = chapters === undefined ? [] : readList(chapters, [...path, 'chapters'], matter, depth + 1, source);
  return entry.reference || entry.title ? [entry, ...nested] : nested;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
