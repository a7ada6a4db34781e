/** Files that operating systems leave in folders: `.DS_Store`, `Thumbs.db`, `._name`. */
export function isSystemFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.+)$/i.test(name);
}
