import type { Severity } from '../../diagnostic.js';
import type { ArtifactPlace } from '../../model/result.js';
import type { ElementSteps } from '../epub/element-locator.js';
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
    readonly help?: { readonly url?: string };
    readonly rulesetTags?: readonly string[];
  };
  readonly 'earl:result': {
    readonly 'earl:outcome': string;
    readonly 'dct:description': string;
    readonly 'earl:pointer'?: { readonly css?: readonly string[]; readonly cfi?: readonly string[] };
    readonly html?: string;
  };
}

/** Finds the place of an element, see `elementLocator`. */
type Locate = (path: string, steps: ElementSteps | undefined, id: string | undefined) => Promise<ArtifactPlace>;

/** Ace's violations. `packagePath` stands for the publication as a whole; documents are named relative to it. */
export async function findingsOf(report: AceReport, packagePath: string, locate: Locate): Promise<readonly Finding[]> {
  const findings = findingsList();
  const folder = packagePath.includes('/') ? packagePath.replace(/\/[^/]*$/, '/') : '';
  for (const { assertions, 'earl:testSubject': subject } of report.assertions) {
    const path = /\.opf$|^$/.test(subject.url) ? packagePath : folder + decodeURI(subject.url);
    for (const assertion of assertions)
      if (assertion['earl:result']['earl:outcome'] === 'fail') findings.add(await findingOf(assertion, path, locate));
  }
  return findings.all();
}

async function findingOf(
  { 'earl:test': test, 'earl:result': result }: AceAssertion,
  path: string,
  locate: Locate,
): Promise<Finding> {
  const pointer = result['earl:pointer']?.cfi?.[0];
  const id = pointer?.match(/\[([^\]]+)\][^[]*$/)?.[1];
  const hint = result['dct:description']
    .replace(/^Fix (any|all) of the following:\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    id: `ace-${test['dct:title']}`,
    severity: severityOf(test['earl:impact']),
    // The title of the help page is often a single word.
    message: test['dct:description'].replace(/\s+/g, ' ').replace(/\.$/, ''),
    hint,
    at: await locate(path, pointer === undefined ? undefined : stepsOf(pointer), id),
    ...(result.html && { found: result.html.slice(0, 200) }),
    ...(test.help?.url && { url: test.help.url }),
  };
}

/** `/4/2[id]/6` → 1, 0, 2: the even numbers of an EPUB CFI count elements (EPUB CFI 1.1 §2.2). */
function stepsOf(pointer: string): ElementSteps | undefined {
  const steps = pointer
    .replaceAll(/\[[^\]]*\]/g, '')
    .split('/')
    .filter(Boolean);
  return steps.every((step) => /^\d*[02468]$/.test(step)) ? steps.map((step) => Number(step) / 2 - 1) : undefined;
}

function severityOf(impact: string): Severity {
  return impact === 'critical' || impact === 'serious' ? 'error' : 'warning';
}
