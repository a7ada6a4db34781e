import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { readManuscript } from '../../src/read/index.js';

const HOSTILE = join(import.meta.dirname, '..', '..', '..', 'shared', 'hostile');
const CASES = ['18', '34', '35', '37', '40', '44', '46', '47', '50', '64', '66', '69', '82'];

interface Case {
  readonly id: string;
  readonly outcome: 'error' | 'ok' | 'ok+warn' | 'either';
  readonly where: string;
}

const present = existsSync(HOSTILE);
if (!present && process.env.LECTERN_REQUIRE_VALIDATORS === '1')
  throw new Error(`The shared cases are not at ${HOSTILE}`);
const cases: readonly Case[] = present
  ? (JSON.parse(readFileSync(join(HOSTILE, 'manifest.json'), 'utf8')).cases as Case[]).filter(({ id }) =>
      CASES.includes(id.slice(0, 2)),
    )
  : [];

describe('hostile manuscripts', () => {
  const host = nodeHost({ environment: {} });
  afterAll(() => host.close());

  it.skipIf(!present)('are all there (needs ../shared/hostile)', () => {
    expect(cases).toHaveLength(CASES.length);
  });

  it.each(cases)('$id ends as its manifest says: $outcome at $where', async ({ id, outcome, where }) => {
    const { diagnostics, documents } = await readManuscript(join(HOSTILE, id), host);
    const at = (severity: string) =>
      diagnostics.filter((one) => one.severity === severity).map(({ place }) => `${place?.file}:${place?.line}`);
    if (outcome === 'error') expect(at('error')).toContain(where);
    else expect(at('error')).toEqual([]);
    if (outcome === 'either') expect(at('warning')).toContain(where);
    if (outcome === 'ok') expect(diagnostics).toEqual([]);
    if (outcome !== 'error') expect(documents.length).toBeGreaterThan(0);
  });
});
