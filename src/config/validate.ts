import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostic.js';
import { finding } from './finding.js';
import { configKeyUnknown, configValueInvalid } from './findings/config-file.js';
import { nearest } from './nearest.js';
import { type SchemaNode, schemaErrors } from './schema.js';
import type { YamlSource } from './yaml-source.js';

type Path = readonly (string | number)[];

/** What a book.yaml validly says, and everything that is wrong with it. */
export interface ValidatedBook {
  readonly book: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a book.yaml against its schema. Wrong values are reported and left out, so that the rest can be used. */
export function validateBook(source: YamlSource, file: string): ValidatedBook {
  const value = withoutEmpty(source.value ?? {});
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = Array.isArray(value) ? 'a list' : 'plain text';
    const message = `Unexpected ${found}, expected keys such as "title" with values`;
    return { book: {}, diagnostics: [finding(configValueInvalid, { message, place: { file, line: 1 }, found })] };
  }
  const errors = schemaErrors(value).filter(
    // A missing title is found after merging, for a flag may give it; "if" only repeats what "then" found.
    ({ keyword, instancePath }) => keyword !== 'if' && !(keyword === 'required' && instancePath === ''),
  );
  const book = structuredClone(value) as Record<string, unknown>;
  for (const error of errors) remove(book, pathOf(error));
  return { book, diagnostics: errors.map((error) => describe(error, source)) };
}

/** A key that is left empty says nothing, as in a template that waits to be filled in. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  const kept = Object.entries(value).filter(([, content]) => content !== null);
  return Object.fromEntries(kept.map(([key, content]) => [key, withoutEmpty(content)]));
}

function describe(error: ErrorObject, source: YamlSource): Diagnostic {
  const path = pathOf(error);
  const name = path.filter((key) => typeof key === 'string').join('.');
  if (error.keyword === 'additionalProperties') return unknownKey(error, path, source);
  const place = source.placeOf(path) ?? source.placeOf(path.slice(0, -1));
  if (error.keyword === 'required' || error.keyword === 'dependencies') {
    const key = String(error.params.missingProperty);
    return finding(configValueInvalid, {
      message: `Unexpected ${name} without "${key}", expected this key`,
      place,
      expected: key,
      hint: `Add \`${key}: …\` here`,
    });
  }
  const found = quote(error.data);
  const expected = expectationOf(error);
  const near =
    typeof error.data === 'string' && error.keyword === 'enum'
      ? nearest(error.data, error.params.allowedValues)
      : undefined;
  return finding(configValueInvalid, {
    message: `Unexpected ${found} for "${name}", expected ${expected}`,
    place,
    found,
    expected,
    hint: near === undefined ? `Write ${expected}` : `Did you mean "${near}"?`,
  });
}

function unknownKey(error: ErrorObject, path: Path, source: YamlSource): Diagnostic {
  const key = String(path.at(-1));
  const known = Object.keys((error.parentSchema as SchemaNode).properties ?? {});
  const near = nearest(key, known);
  return finding(configKeyUnknown, {
    message: `Unexpected key "${key}", expected ${path.length > 1 ? `one of ${known.join(', ')}` : 'a key of book.yaml'}`,
    place: source.placeOfKey(path),
    found: key,
    expected: known.join(', '),
    hint: near ? `Did you mean "${near}"?` : `Remove it, or use one of: ${known.join(', ')}`,
  });
}

/** Keys and indexes down to what is wrong: the value, or the key that is not known. */
function pathOf(error: ErrorObject): Path {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  return error.keyword === 'additionalProperties' ? [...path, String(error.params.additionalProperty)] : path;
}

function expectationOf(error: ErrorObject): string {
  const schema = (error.parentSchema ?? {}) as SchemaNode;
  if (schema['x-expected']) return schema['x-expected'];
  switch (error.keyword) {
    case 'enum':
      return `one of ${(error.params.allowedValues as readonly string[]).join(', ')}`;
    case 'type':
      return [error.params.type]
        .flat()
        .map((type: string) => TYPE_NAMES[type] ?? type)
        .join(' or ');
    case 'minimum':
      return `at least ${error.params.limit}`;
    case 'maximum':
      return `at most ${error.params.limit}`;
    case 'minLength':
      return 'some text';
    case 'pattern':
    case 'propertyNames':
      return 'lower-case words joined by hyphens';
    default:
      return error.message ?? error.keyword;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a mapping',
  string: 'text',
};

function quote(value: unknown): string {
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : typeof value === 'string' ? `"${value}"` : String(value);
}

function remove(book: Record<string, unknown>, path: Path): void {
  let parent: unknown = book;
  for (const key of path.slice(0, -1)) parent = (parent as Record<string | number, unknown> | undefined)?.[key];
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return;
  // An index must stay, for places are found by it.
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string, unknown>)[last];
}
