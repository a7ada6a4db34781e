import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

/** A published schema, from `schema/`. */
export function readSchema(name: string): object {
  return JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'schema', name), 'utf8'));
}

/**
 * What a document has against a schema, or that the schema has not: every object is closed, so that an undocumented
 * field is noticed. (Readers of the published schema are told to expect more.)
 */
export function complaints(schema: object, json: string): unknown {
  const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(close(schema) as object);
  validate(JSON.parse(json));
  return validate.errors ?? [];
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, close(inner)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  return copy.type === 'object' ? { ...copy, additionalProperties: false } : copy;
}
