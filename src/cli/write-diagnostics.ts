import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '../build/catalogue.js';
import { diagnosticsPage } from '../report/diagnostics-page.js';

/** Writes the handbook's chapter on all findings from what the stages say of them: `npm run handbook`. */
writeFileSync(fileURLToPath(new URL('../../manuscript/diagnostics.md', import.meta.url)), diagnosticsPage(CATALOGUE));
