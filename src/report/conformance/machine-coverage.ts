/**
 * Success criteria for which axe-core has rules that are on by default: what a passed run says something about. Ace runs
 * the same engine.
 */
export const AXE_CRITERIA: ReadonlySet<string> = new Set([
  ...['1.1.1', '1.2.2', '1.3.1', '1.3.5', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.12'],
  ...['2.1.1', '2.2.1', '2.2.2', '2.4.2', '2.4.4', '3.1.1', '3.1.2', '4.1.2'],
]);

/** Validators of EPUBs that run axe-core. */
export const AXE_VALIDATORS: ReadonlySet<string> = new Set(['axe', 'ace']);
