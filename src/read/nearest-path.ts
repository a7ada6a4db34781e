import { nearest } from '../config/index.js';

/** The existing path that a wrong one was probably meant to be: same but for case, same name elsewhere, or nearly the same. */
export function nearestPath(wrong: string, paths: Iterable<string>): string | undefined {
  const all = [...paths];
  const wanted = wrong.replace(/^(?:\.{0,2}\/)+/, '').normalize('NFC');
  const folded = wanted.toLowerCase();
  const name = nameOf(folded);
  return (
    all.find((path) => path.toLowerCase() === folded) ??
    all.find((path) => path.toLowerCase().endsWith(`/${folded}`)) ??
    all.find((path) => nameOf(path.toLowerCase()) === name) ??
    nearest(wanted, all) ??
    all.find((path) => nearest(name, [nameOf(path)]) !== undefined)
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
