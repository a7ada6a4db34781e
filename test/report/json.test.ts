import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { buildJson, verificationsJson } from '../../src/report/json.js';
import { DIAGNOSTICS, RESULT, VERIFICATIONS } from './sample.js';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'report.schema.json'), 'utf8'));

describe('the JSON reports', () => {
  it('have the form of the published schema, with no field that it does not describe', () => {
    const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(closed(schema));
    for (const json of [buildJson(RESULT), verificationsJson(verified)]) {
      validate(JSON.parse(json));
      expect(validate.errors).toBeNull();
    }
  });

  it('are refused by the schema when something is missing or wrong', () => {
    const validate = new Ajv().compile(schema);
    const report = JSON.parse(buildJson(RESULT));
    expect(validate(report)).toBe(true);
    expect(validate({ ...report, exitCode: 7 })).toBe(false);
    expect(validate({ ...report, diagnostics: [{ id: 'x', severity: 'fatal', message: 'M' }] })).toBe(false);
    expect(validate({ ...report, counts: undefined })).toBe(false);
  });

  it('count findings by severity', () => {
    expect(JSON.parse(buildJson(RESULT)).counts).toEqual({ errors: 2, warnings: 1, infos: 1 });
  });
});

const verified = { ok: false, exitCode: 1, verifications: VERIFICATIONS, diagnostics: DIAGNOSTICS } as const;

/** The schema with every object closed, so that an undocumented field is noticed; readers are told to expect more. */
function closed(node: unknown): object {
  const close = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(close);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, close(inner)]);
    const copy = Object.fromEntries(entries) as Record<string, unknown>;
    return copy.type === 'object' ? { ...copy, additionalProperties: false } : copy;
  };
  return close(node) as object;
}
