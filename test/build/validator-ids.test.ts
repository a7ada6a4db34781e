import { expect, it } from 'vitest';
import { BUILT_IN_IDS, VALIDATOR_IDS } from '../../src/build/validator-ids.js';
import { VALIDATORS } from '../../src/verify/index.js';

it('names every validator that there is, once', () => {
  expect(VALIDATOR_IDS).toEqual([...new Set(VALIDATORS.map(({ id }) => id))]);
});

it('knows which come with Lectern', () => {
  expect(BUILT_IN_IDS).toEqual(VALIDATORS.filter(({ builtIn }) => builtIn).map(({ id }) => id));
});
