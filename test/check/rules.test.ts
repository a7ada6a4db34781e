import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, documentation } from '../../src/check/index.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { bookOf, COMPLETE_BOOK } from './book.js';

/**
 * Each folder of test/rules is the test of one rule: `bad.md` has what it finds, as listed in `expected.txt`, and
 * `ok.md` has nothing. Companions: `bad.yaml` and `ok.yaml` (or `book.yaml` for both) in place of complete metadata,
 * `bad.css` and `ok.css` as the author's stylesheet. All other files belong to both books.
 */
const FOLDER = join(import.meta.dirname, '../rules');
const ids = readdirSync(FOLDER).sort();

describe.each(ids)('%s', (id) => {
  it('finds what is bad', async () => {
    const lines = (await findings(id, 'bad')).map(shown);
    expect(lines.length).toBeGreaterThan(0);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(FOLDER, id, 'expected.txt'));
  });

  it('finds nothing in what is right', async () => {
    expect((await findings(id, 'ok')).map(shown)).toEqual([]);
  });
});

it('has a folder for every rule', () => {
  expect(ids).toEqual(documentation.map((rule) => rule.id));
});

async function findings(id: string, name: 'bad' | 'ok'): Promise<readonly Diagnostic[]> {
  const folder = join(FOLDER, id);
  const publication = await bookOf(filesOf(folder, name));
  const css = read(folder, `${name}.css`)?.toString();
  const stylesheets = css === undefined ? [] : [{ path: `${name}.css`, css, source: css, media: 'all' as const }];
  return check({ ...publication, stylesheets }).filter((diagnostic) => diagnostic.id === id);
}

function filesOf(folder: string, name: 'bad' | 'ok'): Record<string, string | Uint8Array> {
  const special = /^(?:(?:bad|ok)\.(?:md|yaml|css)|book\.yaml|expected\.txt)$/;
  const files = readdirSync(folder).filter((file) => !special.test(file) || file === `${name}.md`);
  const settings = read(folder, `${name}.yaml`) ?? read(folder, 'book.yaml') ?? COMPLETE_BOOK;
  return { ...Object.fromEntries(files.map((file) => [file, read(folder, file)!])), 'book.yaml': settings };
}

function read(folder: string, file: string): Uint8Array | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path) : undefined;
}

function shown({ place, severity, id, message, hint }: Diagnostic): string {
  const at = [place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':');
  return `${at} ${severity} ${id} ${message} | ${hint}`;
}
