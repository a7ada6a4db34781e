import { nearest } from '../config/index.js';

/** The existing path that a wrong one was probably meant to be: same but for case, same name elsewhere, or nearly the same. */
export function nearestPath(wrong: string, paths: Iterable<string>): string | undefined {
  const all = [...paths];
  const wanted = wrong.replace(/^(?:\.{0,2}\/)+/, '').normalize('NFC');
  const folded = wanted.toLowerCase();
  const name = nameOf(folded);
  // The part that people misspell is the name without its extension.
  const allowed = Math.max(1, Math.floor(stemOf(name).length / 3));
  return (
    all.find((path) => path.toLowerCase() === folded) ??
    all.find((path) => path.toLowerCase().endsWith(`/${folded}`)) ??
    all.find((path) => nameOf(path.toLowerCase()) === name) ??
    nearest(wanted, all, allowed) ??
    all.find((path) => nearest(name, [nameOf(path)], allowed) !== undefined)
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
