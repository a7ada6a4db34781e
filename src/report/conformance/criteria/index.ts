import type { Criterion } from './criterion.js';
import { OPERABLE } from './operable.js';
import { PERCEIVABLE } from './perceivable.js';
import { ROBUST, UNDERSTANDABLE } from './understandable.js';

/** Every success criterion of WCAG 2.2 at level A or AA, in the standard's order. */
export const CRITERIA: readonly Criterion[] = [...PERCEIVABLE, ...OPERABLE, ...UNDERSTANDABLE, ...ROBUST];
