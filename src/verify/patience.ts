/** Milliseconds a validator's program may take: longer than any real book does; a hostile one must not hold the machine. */
export const PROGRAM_PATIENCE = 30 * 60_000;

/** Milliseconds the browser may take over one page: ten times what axe-core needs for the largest that it is given. */
export const PAGE_PATIENCE = 5 * 60_000;
