import { expect, it } from 'vitest';
import { VALIDATOR_IDS } from '../../src/build/validator-ids.js';
import { VALIDATORS } from '../../src/verify/index.js';

it('names every validator that there is, once', () => {
  expect(VALIDATOR_IDS).toEqual([...new Set(VALIDATORS.map(({ id }) => id))]);
});
