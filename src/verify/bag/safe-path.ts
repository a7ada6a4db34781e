/**
 * Whether a path stays below the folder it is taken from, on every operating system (RFC 8493 §5.1): not absolute, no
 * drive or server, no home directory, no `.` or `..`, nothing empty, also when `\` separates folders.
 */
export function isSafePath(path: string): boolean {
  if (path === '' || path.includes('\u0000') || /^(?:[A-Za-z]:|[\\/]|~[^\\/]*[\\/]|%\w+%)/.test(path)) return false;
  return path.split(/[/\\]/).every((part) => part !== '' && part !== '.' && part !== '..');
}
