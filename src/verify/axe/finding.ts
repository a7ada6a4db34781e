import type { ArtifactPlace } from '../../model/result.js';
import type { Finding } from '../validator.js';
import type { AxeResult } from './run-axe.js';

/** An axe result as a finding at a place in the container. */
export function findingOf(result: AxeResult, at: ArtifactPlace, scheme: 'light' | 'dark'): Finding {
  const bestPractice = result.tags.includes('best-practice');
  return {
    id: `axe-${result.rule}`,
    severity: bestPractice ? 'warning' : 'error',
    message: `${result.help}${scheme === 'dark' ? ' (in dark mode)' : ''}`,
    found: result.html.slice(0, 200),
    hint: result.summary.replace(/^Fix (any|all) of the following:\s*/, '').replace(/\s+/g, ' '),
    clauses: result.tags.flatMap(clauseOf),
    url: result.helpUrl,
    at,
  };
}

/** `wcag143` → `WCAG 2.2 SC 1.4.3`. */
function clauseOf(tag: string): readonly string[] {
  const match = /^wcag(\d)(\d)(\d+)$/.exec(tag);
  return match ? [`WCAG 2.2 SC ${match[1]}.${match[2]}.${match[3]}`] : [];
}
