import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import { countDiagnostics, type Diagnostic } from '../../src/diagnostic.js';
import { nodeHost } from '../../src/host/node.js';
import { readManuscript } from '../../src/read/index.js';
import { understand } from '../../src/understand/index.js';

/** Manuscripts made to be wrong, and real books that must not be called so. They lie beside the project. */
const SHARED = join(import.meta.dirname, '../../../shared');
const absent = !existsSync(SHARED);
const required = process.env.LECTERN_REQUIRE_VALIDATORS === '1';

async function findings(path: string): Promise<readonly Diagnostic[]> {
  const manuscript = await readManuscript(join(SHARED, path), nodeHost());
  return check(await understand(manuscript));
}

const inText = (found: readonly Diagnostic[]) =>
  found
    .filter(({ place }) => place?.file.endsWith('.md'))
    .map(({ place, severity, id }) => `${place?.line} ${severity} ${id}`);

describe.skipIf(absent && !required)(`manuscripts in ${SHARED}${absent ? ' (absent)' : ''}`, () => {
  it('reports links without a name', async () => {
    expect(inText(await findings('hostile/57-empty-links'))).toEqual([
      '5 error link-text-empty',
      '5 error image-alt-missing',
      '5 error link-text-empty',
      '5 warning link-text-generic',
    ]);
  });

  it('reports missing and suspicious alternative texts, and accepts a decorative image', async () => {
    expect(inText(await findings('hostile/58-missing-alt'))).toEqual([
      '5 error image-alt-missing',
      '7 error image-alt-missing',
      '9 error image-alt-missing',
      '11 warning image-alt-filename',
      '13 warning image-alt-placeholder',
      '15 warning image-alt-filename',
    ]);
  });

  it('reports bad tables as warnings', async () => {
    const found = inText(await findings('hostile/60-tables-bad'));
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((line) => !line.includes(' warning '))).toEqual([]);
  });

  it('reports each image of a picture book that has no alternative text', async () => {
    const found = await findings('corpus/children-en');
    expect(found.filter(({ id }) => id === 'image-alt-missing')).toHaveLength(145);
  });

  it.each(['novel-wodehouse', 'drama-earnest', 'poetry-rubaiyat'])('finds nothing wrong with %s', async (book) => {
    const { errors, warnings } = countDiagnostics(await findings(`corpus/${book}`));
    expect({ errors, warnings }).toEqual({ errors: 0, warnings: 0 });
  });

  it('finds little in a technical book that is well made', async () => {
    const { errors, warnings, infos } = countDiagnostics(await findings('corpus/mdbook-rust'));
    expect(errors).toBe(0);
    expect(warnings + infos).toBeLessThan(40);
  });
});
