import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.js';
import { seal } from '../../src/seal/index.js';
import { verifyBag } from '../../src/verify/bag/index.js';
import { sampleDeposit, sampleFiles, text } from './sample-deposit.js';

// Validators of others: in CI they must be there, elsewhere their absence is shown as a skipped test.
const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';
const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const bagit = has('python3', '-c', 'import bagit');
const roCrate = has('python3', '-c', 'import rocrate_validator');
const xmllint = has('xmllint', '--version');

const host = nodeHost();
const folder = mkdtempSync(join(tmpdir(), 'lectern-seal-test-'));
const bag = join(folder, 'small');
const schemas = join(import.meta.dirname, 'schemas');

beforeAll(async () => {
  const odd = [text('manuscript/with space and (brackets) & ümlaut.md', 'x'), text('manuscript/a/b/c/#1?.md', 'y')];
  const { metadata } = sampleDeposit();
  const { doi: _, ...rest } = metadata;
  const deposit = { ...sampleDeposit([...sampleFiles(), ...odd]), metadata: rest };
  const targets = { folder: bag, zip: `${bag}.zip`, tarGz: `${bag}.tar.gz` };
  const sealed = await seal(deposit, targets, host);
  expect(sealed.outputs).toHaveLength(3);
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

function run(command: string, ...args: string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd: folder });
  return { code: status, output: `${stdout}${stderr}` };
}

describe('a sealed bag passes', () => {
  it.skipIf(!bagit && !required)('bagit-python of the Library of Congress (python3 -c "import bagit")', () => {
    const { code, output } = run('python3', '-m', 'bagit', '--validate', bag);
    expect(code, output).toBe(0);
    expect(output).toContain('small is valid');
    for (const archive of ['small.zip', 'small.tar.gz']) {
      const unpack = `import shutil; shutil.unpack_archive("${archive}", "unpacked-${archive}")`;
      expect(run('python3', '-c', unpack).code).toBe(0);
      expect(run('python3', '-m', 'bagit', '--validate', `unpacked-${archive}/small`).output).toContain(
        'small is valid',
      );
    }
  });

  it.skipIf(!bagit && !required)('no longer, for bagit-python and for us, when a byte has changed', async () => {
    const copy = join(folder, 'changed');
    expect(run('cp', '-r', bag, copy).code).toBe(0);
    writeFileSync(join(copy, 'data/manuscript/chapter-1.md'), '# One\n\nTexT.\n');
    expect(run('python3', '-m', 'bagit', '--validate', copy).code).toBe(1);
    expect((await verifyBag(copy, host)).findings.map(({ id }) => id)).toEqual(['bag-file-changed']);
  });

  it('our own check, in every form', async () => {
    for (const path of [bag, `${bag}.zip`, `${bag}.tar.gz`]) {
      const { findings, status, profile } = await verifyBag(path, host);
      expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
      expect([status, profile]).toEqual(['passed', 'BagIt 1.0']);
    }
  });

  it.skipIf(!xmllint && !required)('the schema of PREMIS 3 (xmllint)', () => {
    const { code, output } = run(
      'xmllint',
      '--noout',
      '--nonet',
      '--schema',
      join(schemas, 'premis-3.0.xsd'),
      join(bag, 'metadata/premis.xml'),
    );
    expect(code, output).toBe(0);
  });

  it.skipIf(!xmllint && !required)('an XML parser, for Dublin Core (xmllint)', () => {
    const { code, output } = run('xmllint', '--noout', '--nonet', join(bag, 'metadata/dublin-core.xml'));
    expect(code, output).toBe(0);
  });

  it.skipIf(!roCrate && !required)('rocrate-validator (python3 -c "import rocrate_validator")', () => {
    const check = join(import.meta.dirname, 'ro-crate-check.py');
    const { code, output } = run('python3', check, join(bag, 'data'), join(schemas, 'ro-crate-1.2-context.jsonld'));
    expect(code, output).toBe(0);
    expect(output).toContain('0 issues');
  });

  it('sha512sum, as its README says', () => {
    const { code, output } = spawnSyncIn(
      bag,
      'sha512sum',
      '--check',
      '--quiet',
      'manifest-sha512.txt',
      'tagmanifest-sha512.txt',
    );
    expect(code, output).toBe(0);
  });
});

function spawnSyncIn(cwd: string, command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', cwd });
  return { code: status, output: `${stdout}${stderr}` };
}
