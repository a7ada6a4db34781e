import type { Page } from 'puppeteer-core';

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
}

/** What DAISY Ace asks of axe: WCAG 2.x A and AA, best practices, and not what makes no sense in a book's chapter. */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    bypass: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
    'scrollable-region-focusable': { enabled: false },
  },
  resultTypes: ['violations'],
};

const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };

/** Runs axe in the page as it stands. */
export async function runAxe(page: Page, script: string, which: 'all' | 'contrast'): Promise<readonly AxeResult[]> {
  // An expression instead of a script element: the page's policy allows none.
  await page.evaluate(`typeof axe === 'object' || (() => { ${script} })()`);
  return (await page.evaluate(
    `axe.run(document, ${JSON.stringify(which === 'all' ? OPTIONS : CONTRAST)}).then(${collect.toString()})`,
  )) as readonly AxeResult[];
}

/** Runs in the page, so that it may use nothing from outside itself. */
function collect({ violations }: AxeRun): readonly AxeResult[] {
  const { document } = globalThis as unknown as { document: PageDocument };
  return violations.flatMap(({ id: rule, help, helpUrl, tags, nodes }) =>
    nodes.flatMap(({ impact, target, html, failureSummary: summary }) => {
      const selector = String(target[0]);
      const element = document.querySelector(selector);
      // axe-core takes an element with a DPUB-ARIA role for one without a role here; such a role may be named.
      if (rule === 'aria-prohibited-attr' && element?.getAttribute('role')?.startsWith('doc-')) return [];
      return [{ rule, impact, help, helpUrl, tags, selector, html, summary, id: element?.closest('[id]')?.id }];
    }),
  );
}

interface AxeRun {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly helpUrl: string;
    readonly tags: readonly string[];
    readonly nodes: readonly {
      readonly impact: string;
      readonly target: readonly unknown[];
      readonly html: string;
      readonly failureSummary: string;
    }[];
  }[];
}

/** The little of the DOM that `collect` uses: the project is compiled without the browser's types. */
interface PageDocument {
  querySelector(selector: string): PageElement | null;
}

interface PageElement {
  readonly id: string;
  closest(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
}
