/** What axe-core gives back, as far as it is used. */
export interface AxeRun {
  readonly violations: readonly RuleRun[];
  readonly passes: readonly RuleRun[];
}

interface RuleRun {
  readonly id: string;
  readonly help: string;
  readonly helpUrl: string;
  readonly tags: readonly string[];
  readonly nodes: readonly NodeRun[];
}

interface NodeRun {
  readonly impact: string;
  readonly target: readonly unknown[];
  readonly html: string;
  readonly failureSummary: string;
  readonly element?: PageElement;
  readonly any: readonly { readonly id: string; readonly data: unknown }[];
}

/** The little of the DOM that is used: the project is compiled without the browser's types. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
}

/** An element of the page. */
export interface PageElement {
  readonly id: string;
  readonly localName: string;
  readonly classList: Iterable<string>;
  readonly parentElement: PageElement | null;
  readonly children: ArrayLike<PageElement>;
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
}
