import type { DiagnosticDocumentation } from '../diagnostic.js';
import { RULES } from './rules/index.js';

/** What the handbook says of every rule, by id. */
export const documentation: readonly DiagnosticDocumentation[] = RULES.map((rule) => rule.documentation).sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
