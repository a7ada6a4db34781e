import { documentation as checkFindings } from '../check/index.js';
import { SETTINGS_FINDINGS } from '../check/settings/findings.js';
import { documentation as configFindings } from '../config/index.js';
import type { DiagnosticDocumentation } from '../diagnostic.js';
import { PACKAGE_FINDINGS } from '../package/findings.js';
import { PRINT_FINDINGS } from '../print/findings.js';
import { documentation as readFindings } from '../read/index.js';
import { sealFindings } from '../seal/findings.js';
import { understandFindings } from '../understand/findings.js';
import { VERIFY_FINDINGS } from '../verify/documentation.js';
import { buildFindings } from './findings.js';

const editorial = [...configFindings, ...readFindings, ...understandFindings, ...checkFindings];

/** What the handbook says of every finding of Lectern's own, ordered by id. */
export const CATALOGUE: readonly DiagnosticDocumentation[] = [
  ...editorial,
  ...SETTINGS_FINDINGS,
  ...PRINT_FINDINGS,
  ...PACKAGE_FINDINGS,
  ...VERIFY_FINDINGS,
  ...sealFindings,
  ...buildFindings,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Ids of what can be found before anything is rendered. */
export const EDITORIAL: ReadonlySet<string> = new Set(editorial.map(({ id }) => id));

/** Ids of what can be found in the author's settings themselves. */
export const SETTINGS: ReadonlySet<string> = new Set(SETTINGS_FINDINGS.map(({ id }) => id));
