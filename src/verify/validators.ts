import type { Validator } from './validator.js';

/** Every validator that Lectern knows, in the order of reports: our own first. */
export const VALIDATORS: readonly Validator[] = [];
