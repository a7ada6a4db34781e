/** Whether `path` is `root` or lies below it; both absolute and real. */
export function isInside(root: string, path: string): boolean {
  const prefix = /[\\/]$/.test(root) ? root : `${root}${root.includes('\\') ? '\\' : '/'}`;
  return path === root || path.startsWith(prefix);
}
