import type { Leaf } from '../document/leaves.js';
import type { PageLabelRange } from '../print-facts.js';
import { roman } from './roman.js';

/** What is printed on one physical page beside the text. */
export interface PlannedPage {
  /** `iv`, `212`; empty where pages are not counted. */
  readonly label: string;
  readonly folio: string;
  /** Running heads, one of them printed according to the side. */
  readonly verso: string;
  readonly recto: string;
}

/** A page that is neither counted nor carries anything. */
export const BLANK_PAGE: PlannedPage = { label: '', folio: '', verso: '', recto: '' };

export interface PagePlan {
  readonly pages: readonly PlannedPage[];
  /** Ids of leaves that need an empty page before them. */
  readonly fillers: readonly string[];
  /** 0-based physical page of each mark. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly labels: readonly PageLabelRange[];
}

/**
 * Plans all pages from the places found in a print without fillers. `marks`: id → 0-based page; every leaf has one.
 * `bookTitle` heads the left-hand pages.
 */
export function planPages(
  leaves: readonly Leaf[],
  marks: ReadonlyMap<string, number>,
  total: number,
  bookTitle: string,
): PagePlan {
  const starts = leaves.map(({ id }) => requiredPage(marks, id));
  const shifts: number[] = [];
  const fillers: string[] = [];
  const pages: PlannedPage[] = [];
  const counts = { none: 0, roman: 0, arabic: 0 };
  leaves.forEach((leaf, index) => {
    if (leaf.recto && pages.length % 2 === 1) {
      fillers.push(leaf.id);
      // The empty page belongs to the matter before it, so that the body starts with page 1.
      pages.push(blankPage(leaves[index - 1]!, counts));
    }
    shifts.push(pages.length - starts[index]!);
    const length = (starts[index + 1] ?? total) - starts[index]!;
    for (let page = 0; page < length; page += 1) pages.push(leafPage(leaf, page === 0, bookTitle, counts));
  });
  const pageOf = new Map([...marks].map(([id, page]) => [id, page + shifts[leafAt(starts, page)]!]));
  return { pages, fillers, pageOf, labels: labelRanges(pages) };
}

function requiredPage(marks: ReadonlyMap<string, number>, id: string): number {
  const page = marks.get(id);
  if (page === undefined) throw new Error(`the print does not show where ${id} starts`);
  return page;
}

type Counts = Record<Leaf['numbering'], number>;

function nextLabel(leaf: Leaf, counts: Counts): string {
  counts[leaf.numbering] += 1;
  if (leaf.numbering === 'none') return '';
  return leaf.numbering === 'roman' ? roman(counts.roman) : String(counts.arabic);
}

function blankPage(before: Leaf, counts: Counts): PlannedPage {
  return { ...BLANK_PAGE, label: nextLabel(before, counts) };
}

function leafPage(leaf: Leaf, first: boolean, bookTitle: string, counts: Counts): PlannedPage {
  const label = nextLabel(leaf, counts);
  const headed = !first && !leaf.quiet;
  return { label, folio: leaf.quiet ? '' : label, verso: headed ? bookTitle : '', recto: headed ? leaf.title : '' };
}

function leafAt(starts: readonly number[], page: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= page) low = middle;
    else high = middle - 1;
  }
  return low;
}

function labelRanges(pages: readonly PlannedPage[]): PageLabelRange[] {
  const ranges: PageLabelRange[] = [];
  pages.forEach(({ label }, page) => {
    const style = label === '' ? 'none' : /^\d/.test(label) ? 'decimal' : 'lower-roman';
    if (ranges.at(-1)?.style !== style) ranges.push({ page, style, start: 1 });
  });
  return ranges;
}
