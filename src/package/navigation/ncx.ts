import type { NavigationLink, PageListEntry } from '../plan.js';

/** Old reading systems flatten or drop deeper levels. */
const MAXIMUM_DEPTH = 3;

export interface NcxPoint {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly children: readonly NcxPoint[];
}

export interface NcxPage extends PageListEntry {
  readonly id: string;
  readonly type: 'front' | 'normal' | 'special';
  readonly value: string | undefined;
}

/** What the NCX (OPF 2.0.1 §2.4.1) needs: the contents to three levels, and the page list. */
export interface Ncx {
  readonly depth: string;
  readonly points: readonly NcxPoint[];
  readonly pages: readonly NcxPage[];
  readonly maxPage: string;
}

/** The contents and page list of the navigation document, once more for reading systems of EPUB 2. */
export function ncx(toc: readonly NavigationLink[], pages: readonly PageListEntry[]): Ncx {
  let count = 0;
  let depth = 1;
  const points = (links: readonly NavigationLink[], level: number): NcxPoint[] =>
    links.map(({ title, href, children }) => {
      depth = Math.max(depth, level);
      return {
        id: `point-${++count}`,
        title,
        href,
        children: level < MAXIMUM_DEPTH ? points(children, level + 1) : [],
      };
    });
  const values = new Set<string>();
  const numbers = pages.flatMap(({ label }) => (/^\d{1,6}$/.test(label) ? [Number(label)] : []));
  return {
    points: points(toc, 1),
    depth: String(depth),
    pages: pages.map((page, index) => ({ ...page, id: `page-target-${index + 1}`, ...pageKind(page.label, values) })),
    maxPage: String(numbers.reduce((most, number) => Math.max(most, number), 0)),
  };
}

/** A value may stand once only (DAISY 2005 §8.4.4.1): a label that an author uses again has none. */
function pageKind(label: string, values: Set<string>): Pick<NcxPage, 'type' | 'value'> {
  if (/^\d+$/.test(label)) {
    const value = String(Number(label));
    const isFirst = !values.has(value);
    values.add(value);
    return { type: 'normal', value: isFirst ? value : undefined };
  }
  return { type: /^[ivxlcdm]+$/i.test(label) ? 'front' : 'special', value: undefined };
}
