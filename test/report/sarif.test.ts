import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/report/sarif.js';
import { DIAGNOSTICS } from './sample.js';

const documentation = {
  id: 'image-alt-missing',
  severity: 'error',
  title: 'Image without alternative text',
  why: 'Who does not see it gets nothing.',
  fix: 'Say what it shows.',
  clauses: ['WCAG 2.2 SC 1.1.1'],
} as const;

describe('sarif', () => {
  it('gives logs that the schema of SARIF 2.1.0 accepts', () => {
    const validate = validator();
    for (const log of [sarif(DIAGNOSTICS, [documentation]), sarif([], [])]) {
      validate(JSON.parse(log));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('names places from the root of the repository', () => {
    const [first, , third] = resultsOf(sarif(DIAGNOSTICS, [documentation], { folder: './manuscript/' }));
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'manuscript/part%201/%C3%A4pfel.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 15 },
    });
    expect(third.locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'manuscript/book.yaml', uriBaseId: '%SRCROOT%' } },
      logicalLocations: [{ fullyQualifiedName: 'OEBPS/a.xhtml:3:1', kind: 'resource' }],
    });
  });

  it('refers to rules by name and index, with their explanations', () => {
    const log = JSON.parse(sarif(DIAGNOSTICS, [documentation]));
    const { rules } = log.runs[0].tool.driver;
    for (const { ruleId, ruleIndex } of log.runs[0].results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(rules.find(({ id }: { id: string }) => id === 'image-alt-missing')).toMatchObject({
      shortDescription: { text: 'Image without alternative text' },
      properties: { tags: ['WCAG 2.2 SC 1.1.1'] },
    });
  });

  it('recognises a finding when its line has moved, and tells equal ones apart', () => {
    const [finding] = DIAGNOSTICS as [(typeof DIAGNOSTICS)[number]];
    const moved = { ...finding, place: { file: 'part 1/äpfel.md', line: 90 } };
    const fingerprint = (diagnostics: typeof DIAGNOSTICS) =>
      resultsOf(sarif(diagnostics, [])).map((result) => result.partialFingerprints['lectern/v1']);
    expect(fingerprint([moved])).toEqual(fingerprint([finding]));
    expect(new Set(fingerprint([finding, moved])).size).toBe(2);
  });
});

interface SarifResult {
  readonly locations: readonly [{ readonly physicalLocation: object }];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

function resultsOf(log: string): readonly [SarifResult, SarifResult, SarifResult] {
  return JSON.parse(log).runs[0].results;
}

/** The standard's schema is of draft 4, which names itself by `id`. */
function validator() {
  const folder = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'));
  const text = readFileSync(join(folder, 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(text);
  return new Ajv({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
}
