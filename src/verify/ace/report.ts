import type { Severity } from '../../diagnostic.js';
import { findingsList } from '../findings-list.js';
import type { Finding } from '../validator.js';

/** The part of Ace's report that is read: EARL assertions, grouped by document. */
export interface AceReport {
  readonly assertions: readonly AceGroup[];
}

interface AceGroup {
  readonly 'earl:testSubject': { readonly url: string };
  readonly assertions: readonly AceAssertion[];
}

interface AceAssertion {
  readonly 'earl:test': {
    readonly 'earl:impact': string;
    readonly 'dct:title': string;
    readonly 'dct:description': string;
    readonly help?: { readonly url?: string; readonly 'dct:title'?: string };
    readonly rulesetTags?: readonly string[];
  };
  readonly 'earl:result': {
    readonly 'earl:outcome': string;
    readonly 'dct:description': string;
    readonly 'earl:pointer'?: { readonly css?: readonly string[]; readonly cfi?: readonly string[] };
    readonly html?: string;
  };
}

/** Ace's violations. `packagePath` stands for the publication as a whole; documents are named relative to it. */
export function findingsOf(report: AceReport, packagePath: string): readonly Finding[] {
  const findings = findingsList();
  const folder = packagePath.includes('/') ? packagePath.replace(/\/[^/]*$/, '/') : '';
  for (const { assertions, 'earl:testSubject': subject } of report.assertions) {
    const path = /\.opf$|^$/.test(subject.url) ? packagePath : folder + decodeURI(subject.url);
    for (const assertion of assertions)
      if (assertion['earl:result']['earl:outcome'] === 'fail') findings.add(findingOf(assertion, path));
  }
  return findings.all();
}

function findingOf({ 'earl:test': test, 'earl:result': result }: AceAssertion, path: string): Finding {
  const id = result['earl:pointer']?.cfi?.[0]?.match(/\[([^\]]+)\][^[]*$/)?.[1];
  const hint = result['dct:description']
    .replace(/^Fix (any|all) of the following:\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    id: `ace-${test['dct:title']}`,
    severity: severityOf(test['earl:impact']),
    message: (test.help?.['dct:title'] ?? test['dct:description']).replace(/\.$/, ''),
    hint,
    at: { path, ...(id !== undefined && { id }) },
    ...(result.html && { found: result.html.slice(0, 200) }),
    ...(test.help?.url && { url: test.help.url }),
  };
}

function severityOf(impact: string): Severity {
  return impact === 'critical' || impact === 'serious' ? 'error' : 'warning';
}
