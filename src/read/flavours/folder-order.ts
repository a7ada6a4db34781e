import type { OrderEntry } from '../../config/index.js';
import type { Folder } from '../folder.js';
import { markdownFiles } from '../markdown-files.js';
import { compareNaturally } from '../natural-order.js';
import { readProjectText } from '../project-text.js';
import { takeFrontMatter } from '../text/front-matter.js';

/** Files about the project, not of the book. */
const ABOUT =
  /^(?:changelog|code_of_conduct|contributing|contributors|licen[cs]e(?:[-_].*)?|security|summary|todo)\.[a-z]+$/i;
/** Front matter keys by which site generators number their pages. */
const ORDER_KEYS = ['order', 'weight', 'nav_order', 'sidebar_position'];

/** The order of a folder that nobody listed: numbers in the front matter first, then natural order of the paths. */
export async function readFolderOrder(folder: Folder, under = ''): Promise<readonly OrderEntry[]> {
  const files = markdownFiles(folder).filter(
    (path) =>
      path.startsWith(under) &&
      !ABOUT.test(path.slice(path.lastIndexOf('/') + 1)) &&
      !/(?:^|\/)_(?!index\.)/.test(path.slice(under.length)),
  );
  const numbered: { readonly path: string; readonly number: number }[] = [];
  for (const path of files) numbered.push({ path, number: await orderNumber(folder, path) });
  numbered.sort((a, b) => compareFolders(a.path, b.path) || a.number - b.number || compareNaturally(a.path, b.path));
  return numbered.map(({ path }) => ({ reference: path, depth: 0, matter: 'body' }));
}

// A number orders a page among its neighbours only.
function compareFolders(a: string, b: string): number {
  const left = a.slice(0, a.lastIndexOf('/') + 1);
  const right = b.slice(0, b.lastIndexOf('/') + 1);
  return left === right ? 0 : compareNaturally(a, b);
}

async function orderNumber(folder: Folder, path: string): Promise<number> {
  const { text } = await readProjectText(folder, path);
  if (text === undefined) return Number.MAX_SAFE_INTEGER;
  const { values } = takeFrontMatter(text, path);
  const number = ORDER_KEYS.map((key) => values[key]).find((value) => value !== undefined);
  const parsed = typeof number === 'string' ? Number(number) : number;
  return typeof parsed === 'number' && Number.isFinite(parsed) ? parsed : Number.MAX_SAFE_INTEGER;
}
