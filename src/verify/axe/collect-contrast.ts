import type { AxeRun } from './axe-run.js';

/** How often one pair of colours was met with in text of one size. */
export interface ContrastCount {
  readonly foreground: string;
  readonly background: string;
  readonly ratio: number;
  readonly large: boolean;
  /** What is set in it (`h1`, `pre .comment`), with how often. */
  readonly uses: readonly (readonly [string, number])[];
}

interface ContrastData {
  readonly fgColor?: string;
  readonly bgColor?: string;
  readonly contrastRatio?: number;
  readonly expectedContrastRatio?: string;
}

/** The colours that axe has measured. Runs in the page, so that it may use nothing from outside itself. */
export function collectContrast({ violations, passes }: AxeRun): readonly ContrastCount[] {
  const pairs = new Map<string, ContrastCount & { readonly names: Map<string, number> }>();
  const rules = [...violations, ...passes].filter(({ id }) => id === 'color-contrast');
  for (const { element, any } of rules.flatMap(({ nodes }) => nodes)) {
    const data = any.find(({ id }) => id === 'color-contrast')?.data as ContrastData | null | undefined;
    if (!element || !data?.fgColor || !data.bgColor || !data.contrastRatio) continue;
    const large = data.expectedContrastRatio === '3:1';
    const key = `${data.fgColor} ${data.bgColor} ${large}`;
    const pair = pairs.get(key) ?? {
      foreground: data.fgColor,
      background: data.bgColor,
      ratio: data.contrastRatio,
      large,
      uses: [],
      names: new Map(),
    };
    pairs.set(key, pair);
    const [first] = element.classList;
    const own = element.localName === 'span' && first ? `.${first}` : element.localName;
    const block = element.closest('pre, h1, h2, h3, h4, h5, h6, figcaption, caption, th, aside, nav, blockquote');
    const name = block && block !== element ? `${block.localName} ${own}` : own;
    pair.names.set(name, (pair.names.get(name) ?? 0) + 1);
  }
  return [...pairs.values()].map(({ names, ...pair }) => ({ ...pair, uses: [...names] }));
}
