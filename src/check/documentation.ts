import type { DiagnosticDocumentation } from '../diagnostic.js';
import { RULES } from './rules/index.js';
import { SETTINGS_FINDINGS } from './settings/findings.js';

/** What the handbook says of every finding of this stage, by id. */
export const documentation: readonly DiagnosticDocumentation[] = [
  ...RULES.map((rule) => rule.documentation),
  ...SETTINGS_FINDINGS,
].sort((a, b) => (a.id < b.id ? -1 : 1));
