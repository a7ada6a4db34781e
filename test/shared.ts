import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Books, bad manuscripts and suites that lie beside the project where it is developed; a clone does not have them. */
export const SHARED = join(import.meta.dirname, '..', '..', 'shared');

/** Whether they are there. Where validators are mandatory, so are they. */
export const HAS_SHARED = existsSync(SHARED);

/** Set where everything has to run (continuous integration): what is absent then fails instead of being skipped. */
export const ALL_MANDATORY = process.env.LECTERN_REQUIRE_VALIDATORS === '1';
