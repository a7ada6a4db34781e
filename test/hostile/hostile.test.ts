import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { type NodeHost, nodeHost } from '../../src/host/node.js';
import { ALL_MANDATORY, HAS_SHARED, SHARED } from '../shared.js';

interface Case {
  readonly id: string;
  readonly outcome: 'error' | 'ok' | 'ok+warn' | 'either';
  /** `01.md:5`, or empty. */
  readonly where: string;
  readonly expect: string;
}

const FOLDER = join(SHARED, 'hostile');
const cases: readonly Case[] = HAS_SHARED ? JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')).cases : [];
const VALIDATORS = [
  'epub-structure',
  'epubcheck-ts',
  'pdf-structure',
  ...(ALL_MANDATORY ? ['epubcheck', 'verapdf'] : []),
];

describe('hostile manuscripts', () => {
  let host: NodeHost;
  let out: string;
  const table: string[] = [];
  beforeAll(async () => {
    host = nodeHost();
    out = await mkdtemp(join(tmpdir(), 'hostile-'));
  });
  afterAll(async () => {
    if (table.length > 0) console.log(['Hostile manuscripts: expected, exit code, time', ...table].join('\n'));
    await host?.close();
    if (out) await rm(out, { recursive: true });
  });

  it.skipIf(HAS_SHARED || ALL_MANDATORY)('did not run: the bad manuscripts are not here', () => {});
  it.runIf(ALL_MANDATORY)('are here', () => expect(cases.length).toBeGreaterThan(30));

  it.each(cases)('$id ends as expected: $outcome', { timeout: 300_000 }, async ({ id, outcome, where }) => {
    const dist = join(out, id);
    const before = listing(join(FOLDER, id));
    const result = await build({ path: join(FOLDER, id), out: dist, host, verify: VALIDATORS });
    const words = JSON.stringify({ ...result, publication: undefined });
    table.push(
      `${id.padEnd(32)} ${outcome.padEnd(8)} ${result.exitCode} ${String(result.milliseconds).padStart(7)} ms`,
    );

    expect(words).not.toMatch(/root:x:0:0/);
    expect(words, 'a stack trace').not.toMatch(/\n\s+at .*\.[jt]s:\d+/);
    expect(listing(join(FOLDER, id)), 'files in the manuscript').toEqual(before);
    expect(existsSync(dist) ? readdirSync(dist).filter((name) => name.startsWith('.')) : []).toEqual([]);

    const built = existsSync(dist) ? readdirSync(dist) : [];
    if (outcome === 'either' ? !result.ok : outcome === 'error') {
      expect(result.exitCode, 'exit code').not.toBe(0);
      expect(built).toEqual([]);
      const places = placesOf(result.diagnostics, 'error');
      // Where either end is right, the exact place of the error is the better answer.
      if (outcome === 'either') expect(places.join()).toContain(where.split(':')[0]);
      else expect(places, 'places of errors').toContain(where);
    } else {
      expect(errorsOf(result.diagnostics)).toEqual([]);
      expect(result.exitCode, 'exit code').toBe(0);
      expect(built).toHaveLength(2);
      if (outcome === 'ok+warn') expect(placesOf(result.diagnostics, 'any'), 'places of findings').toContain(where);
    }
  });
});

function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

function errorsOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ id, message }) => `${id}: ${message}`);
}

function placesOf(diagnostics: readonly Diagnostic[], severity: 'error' | 'any'): string[] {
  const chosen = severity === 'any' ? diagnostics : diagnostics.filter((one) => one.severity === severity);
  return chosen.flatMap(({ place }) => (place?.line ? [`${place.file}:${place.line}`] : []));
}
