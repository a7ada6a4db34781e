import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { buildJson, verificationsJson } from '../../src/report/json.js';
import { complaints, readSchema } from './closed-schema.js';
import { DIAGNOSTICS, RESULT, VERIFICATIONS } from './sample.js';

const schema = readSchema('report.schema.json');

describe('the JSON reports', () => {
  it('have the form of the published schema, with no field that it does not describe', () => {
    for (const json of [buildJson(RESULT), verificationsJson(verified)]) expect(complaints(schema, json)).toEqual([]);
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
