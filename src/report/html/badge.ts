import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Severity } from '../../diagnostic.js';
import type { VerificationStatus } from '../../model/result.js';

/** Kinds of judgement, each with a sign of its own: colour is never alone (WCAG 2.2 SC 1.4.1). */
export type Judgement = 'pass' | 'fail' | 'warn' | 'note' | 'none';

const SIGNS: Readonly<Record<Judgement, string>> = { pass: '✓', fail: '✗', warn: '!', note: 'i', none: '–' };

const STATUS: Readonly<Record<VerificationStatus, readonly [Judgement, string]>> = {
  passed: ['pass', 'Passed'],
  failed: ['fail', 'Failed'],
  'not-run': ['none', 'Not run'],
};

const SEVERITY: Readonly<Record<Severity, readonly [Judgement, string]>> = {
  error: ['fail', 'Error'],
  warning: ['warn', 'Warning'],
  info: ['note', 'Note'],
};

/** A word with its sign. */
export function badge(judgement: Judgement, text: string): Element {
  const sign = h('span', { className: ['sign'], ariaHidden: 'true' }, SIGNS[judgement]);
  return h('span', { className: ['badge', judgement] }, [sign, text]);
}

export function statusBadge(status: VerificationStatus): Element {
  return badge(...STATUS[status]);
}

export function severityBadge(severity: Severity): Element {
  return badge(...SEVERITY[severity]);
}
