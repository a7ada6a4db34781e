import type { Page } from 'puppeteer-core';
import type { AxeRun, PageDocument, PageElement } from './axe-run.js';
import { type ContrastCount, collectContrast } from './collect-contrast.js';

/** One element that breaks one rule. */
export interface AxeResult {
  readonly rule: string;
  /** `minor`, `moderate`, `serious`, `critical`. */
  readonly impact: string;
  readonly help: string;
  readonly helpUrl: string;
  readonly tags: readonly string[];
  readonly selector: string;
  readonly html: string;
  readonly summary: string;
  /** The nearest id at or above the element. */
  readonly id: string | undefined;
  /** The way to the element from the document's root; absent when it is not there any more. */
  readonly steps?: readonly number[];
}

/** What axe has to say of one page in one scheme. */
export interface AxeReport {
  readonly violations: readonly AxeResult[];
  /** Every pair of colours that axe could measure. */
  readonly contrast: readonly ContrastCount[];
}

/** Also what passes, for its colours; `elementRef` tells what is set in them. Both cost next to nothing. */
const RESULTS = { resultTypes: ['violations', 'passes'], elementRef: true };

/** What DAISY Ace asks of axe: WCAG 2.x A and AA, best practices, and not what makes no sense in a book's chapter. */
const OPTIONS = {
  ...RESULTS,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    bypass: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
    'scrollable-region-focusable': { enabled: false },
  },
};

const CONTRAST = { ...RESULTS, runOnly: { type: 'rule', values: ['color-contrast'] } };

/** Runs axe in the page as it stands. */
export async function runAxe(page: Page, script: string, which: 'all' | 'contrast'): Promise<AxeReport> {
  // An expression instead of a script element: the page's policy allows none.
  await page.evaluate(`typeof axe === 'object' || (() => { ${script} })()`);
  const options = JSON.stringify(which === 'all' ? OPTIONS : CONTRAST);
  return (await page.evaluate(
    `axe.run(document, ${options}).then((run) => ({
      violations: (${collectViolations.toString()})(run),
      contrast: (${collectContrast.toString()})(run),
    }))`,
  )) as AxeReport;
}

/** Runs in the page, so that it may use nothing from outside itself. */
function collectViolations({ violations }: AxeRun): readonly AxeResult[] {
  const { document } = globalThis as unknown as { document: PageDocument };
  const stepsTo = (element: PageElement | null): number[] => {
    const parent = element?.parentElement;
    return element && parent ? [...stepsTo(parent), Array.from(parent.children).indexOf(element)] : [];
  };
  return violations.flatMap(({ id: rule, help, helpUrl, tags, nodes }) =>
    nodes.flatMap(({ impact, target, html, failureSummary: summary }) => {
      const selector = String(target[0]);
      const element = document.querySelector(selector);
      // axe-core takes an element with a DPUB-ARIA role for one without a role here; such a role may be named.
      if (rule === 'aria-prohibited-attr' && element?.getAttribute('role')?.startsWith('doc-')) return [];
      // axe-core does not count a formula as text, and screen readers read it like any.
      if (rule === 'empty-table-header' && element?.querySelector('math[alttext]')) return [];
      const id = element?.closest('[id]')?.id;
      const steps = element ? { steps: stepsTo(element) } : {};
      return [{ rule, impact, help, helpUrl, tags, selector, html, summary, id, ...steps }];
    }),
  );
}
