import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { verifyBag } from '../../src/verify/bag/index.js';

// The BagIt conformance suite of the Library of Congress.
const SUITE = join(import.meta.dirname, '../../../shared/suites/bagit');
const present = existsSync(SUITE);
const host = nodeHost();
afterAll(() => host.close());

interface Case {
  readonly bag: string;
  readonly expect: 'valid' | 'invalid' | 'warning' | 'linux-only' | 'windows-only';
}

const CASES: readonly Case[] = present ? JSON.parse(readFileSync(join(SUITE, 'cases.json'), 'utf8')) : [];

describe('BagIt conformance suite', () => {
  it.skipIf(!present && process.env.LECTERN_REQUIRE_VALIDATORS !== '1')('is there (../shared/suites/bagit)', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(45);
  });

  it.each(CASES)('$bag is $expect', async ({ bag, expect: verdict }) => {
    const { status, findings } = await verifyBag(join(SUITE, bag), host);
    const said = findings.map(({ severity, message }) => `${severity}: ${message}`);
    const valid = verdict === 'valid' || verdict === 'warning';
    expect(said.filter((line) => line.startsWith('error')).length > 0, said.join('\n')).toBe(!valid);
    expect(status).toBe(valid ? 'passed' : 'failed');
    if (verdict === 'warning') expect(said.join('\n')).toContain('warning: ');
  });
});
