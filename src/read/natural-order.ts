/** Names that come first in their folder. */
const FIRST = /^(?:_?index|readme|00*[-_. ]?index)\.[a-z]+$/i;

/** Orders paths as people number them: `2.md` before `10.md`, a folder's README or index first, files before folders' ends. */
export function compareNaturally(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareNames(left[index]!, right[index]!);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareNames(a: string, b: string): number {
  const rank = Number(FIRST.test(b)) - Number(FIRST.test(a));
  if (rank !== 0) return rank;
  const left = chunks(a);
  const right = chunks(b);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const order = compareChunks(left[index]!, right[index]!);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

function chunks(name: string): readonly string[] {
  const stem = name.replace(/\.[A-Za-z]+$/, '');
  return stem.toLowerCase().match(/\d+|\D+/g) ?? [];
}

function compareChunks(a: string, b: string): number {
  const numbers = /^\d/.test(a) && /^\d/.test(b);
  if (!numbers) return compareText(a, b);
  const left = a.replace(/^0+(?=\d)/, '');
  const right = b.replace(/^0+(?=\d)/, '');
  return left.length - right.length || compareText(left, right);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
