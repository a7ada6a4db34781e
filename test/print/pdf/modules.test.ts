import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '../../../src/print/pdf');
const TESTS = import.meta.dirname;

const scripts = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

it('are all tested by themselves', () => {
  const tested = new Set(
    scripts(TESTS).flatMap((file) => {
      const text = readFileSync(join(TESTS, file), 'utf8');
      const imports = [...text.matchAll(/ from '(\.[^']+)\.js'/g)];
      return imports.map(([, path]) => `${relative(SOURCE, resolve(TESTS, file, '..', path!))}.ts`);
    }),
  );
  expect(scripts(SOURCE).filter((module) => !tested.has(module))).toEqual([]);
});
