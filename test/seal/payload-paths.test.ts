import { describe, expect, it } from 'vitest';
import { checkPayloadPaths } from '../../src/seal/payload-paths.js';
import { text } from './sample-deposit.js';

function said(...paths: readonly string[]): string[] {
  return checkPayloadPaths(paths.map((path) => text(path, ''))).diagnostics.map(
    ({ severity, id, message }) => `${severity} ${id}: ${message}`,
  );
}

describe('checkPayloadPaths', () => {
  it('accepts plain paths of all scripts', () => {
    expect(said('manuscript/a b.md', 'manuscript/日本.md', 'x/con-text.md', 'x/.hidden', 'x/a..b')).toEqual([]);
  });

  it.each(['', '/a', 'a//b', 'a/', './a', '../a', 'a/../b', 'a\\..\\b', 'C:\\a', '~/a', 'a\u0000'])(
    'refuses %j, which stands outside the bag',
    (path) => {
      expect(said(path)).toEqual([expect.stringMatching(/^error payload-path-unsafe: Unexpected path /)]);
    },
  );

  it('refuses what would be one file after normalisation', () => {
    expect(said('m/\u00e9.md', 'm/e\u0301.md')).toEqual([
      'error payload-path-collision: Unexpected second file "m/é.md", expected every path once',
    ]);
  });

  it('warns of names that differ in case', () => {
    expect(said('m/A.md', 'm/a.md')).toEqual([
      'warning payload-path-case: Unexpected path "m/a.md", expected more than a difference in case from "m/A.md"',
    ]);
  });

  it.each(['m/aux.md', 'm/COM1', 'nul', 'm/what?.md', 'm/a:b', 'm/end.', 'm/end ', 'm/a\\b'])(
    'warns of %j, which Windows forbids',
    (path) => {
      expect(said(path)).toEqual([expect.stringMatching(/^warning payload-path-unportable: /)]);
    },
  );

  it('warns of names that manifests have to encode', () => {
    expect(said('m/100%.md')).toEqual([
      'warning payload-path-encoded: Unexpected path "m/100%.md", expected a name without percent signs and line breaks',
    ]);
    expect(said('m/a\nb')).toHaveLength(2);
  });

  it('warns of long paths', () => {
    expect(said(`m/${'a'.repeat(248)}`)).toEqual([]);
    expect(said(`m/${'a'.repeat(249)}`)).toEqual([expect.stringMatching(/^warning payload-path-long: /)]);
  });

  it('orders by code unit', () => {
    const { files } = checkPayloadPaths(['b', 'a', 'B', 'ä'].map((path) => text(path, '')));
    expect(files.map(({ path }) => path)).toEqual(['B', 'a', 'b', 'ä']);
  });
});
