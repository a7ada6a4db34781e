import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealFindings } from '../../src/seal/index.js';
import { bagFindings } from '../../src/verify/bag/index.js';

const source = (folder: string) => {
  const path = join(import.meta.dirname, '../../src', folder);
  return readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')] as const);
};

describe('the findings of bags', () => {
  it('have ids of their own', () => {
    const ids = [...sealFindings, ...bagFindings].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it('are all documented, and all in use', () => {
    const used = source('verify/bag')
      .filter(([name]) => !name.startsWith('findings'))
      .flatMap(([, text]) => [...text.matchAll(/'(bag-[a-z-]+)'/g)].map(([, id]) => id))
      .filter((id) => id !== 'bag-info');
    expect([...new Set(used)].sort()).toEqual(bagFindings.map(({ id }) => id).sort());
  });
});
