import type { Severity } from '../../diagnostic.js';

/** EPUBCheck's severities as ours; what it only notes about usage is no finding. */
export function severityOf(severity: string): Severity | undefined {
  switch (severity.toLowerCase()) {
    case 'fatal':
    case 'error':
      return 'error';
    case 'warning':
      return 'warning';
    case 'info':
      return 'info';
    default:
      return undefined;
  }
}
