import type { en } from './strings/en.js';

/** Ids of the statements, as the Display Guide's vocabulary names them. */
export type StatementId = keyof typeof en;

/** A translation; what it lacks is said in English. */
export type StatementStrings = Readonly<Partial<Record<StatementId, string>>>;
