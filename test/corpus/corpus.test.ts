import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, examine } from '../../src/build.js';
import { type NodeHost, nodeHost } from '../../src/host/node.js';
import { ALL_MANDATORY, HAS_SHARED, SHARED } from '../shared.js';
import { NAMED, SMALL } from './books.js';

const CORPUS = join(SHARED, 'corpus');
const EVERYTHING = process.env.LECTERN_CORPUS === 'all';
const FULL = EVERYTHING || ALL_MANDATORY;
const books = HAS_SHARED ? (FULL ? NAMED : SMALL) : [];
const REQUIRED = ALL_MANDATORY ? ['epubcheck', 'ace', 'verapdf'] : [];
const VALIDATORS = ['epub-structure', 'epubcheck-ts', 'pdf-structure', ...(FULL ? ['axe'] : []), ...REQUIRED];

describe('real books', () => {
  let host: NodeHost;
  let out: string;
  beforeAll(async () => {
    host = nodeHost();
    out = await mkdtemp(join(tmpdir(), 'corpus-'));
  });
  afterAll(async () => {
    await host?.close();
    if (out) await rm(out, { recursive: true });
  });

  it.skipIf(HAS_SHARED || ALL_MANDATORY)('did not run: the books are not here', () => {});
  it.runIf(ALL_MANDATORY)('are here', () => expect(books).toEqual(NAMED));

  it.each(books)('$name becomes a valid EPUB and PDF', { timeout: 1_200_000 }, async ({ name, settings }) => {
    const result = await build({
      path: join(CORPUS, name),
      out: join(out, name),
      host,
      verify: VALIDATORS,
      require: REQUIRED,
      ...(settings && { overrides: settings }),
    });
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    // Validators' warnings count, too: EPUBCheck 0/0, Ace 0 violations.
    const warned = result.verifications
      .filter(({ validator }) => ['epubcheck', 'epubcheck-ts', 'ace', 'verapdf'].includes(validator))
      .flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'info'));
    expect(warned).toEqual([]);
    expect(result.verifications.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(result.outputs.map(({ kind }) => kind)).toEqual(['epub', 'pdf']);
    await rm(join(out, name), { recursive: true });
  });

  const others = existsSync(CORPUS) && EVERYTHING ? readdirSync(CORPUS) : [];
  it.each(others)('%s is understood, and every error has a place', { timeout: 600_000 }, async (name) => {
    if (!/^[a-z]+-[a-z0-9-]+$/.test(name)) return;
    const { diagnostics, publication } = await examine({ path: join(CORPUS, name), host });
    expect(publication?.chapters.length).toBeGreaterThan(0);
    const nowhere = diagnostics.filter(({ severity, place }) => severity === 'error' && !place?.line);
    expect(nowhere).toEqual([]);
  });
});
