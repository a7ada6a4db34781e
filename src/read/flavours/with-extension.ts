import type { Folder } from '../folder.js';
import { toManuscriptPath } from '../manuscript-path.js';

/** A reference without extension as the Markdown file it means; itself when there is none. */
export function withExtension(reference: string, { paths }: Folder): string {
  const resolved = toManuscriptPath(reference);
  if ('refusal' in resolved || paths.has(resolved.path)) return reference;
  const found = ['.md', '.markdown', '.qmd', '/index.md'].find((extension) => paths.has(resolved.path + extension));
  return found === undefined ? reference : reference.replace(/\/$/, '') + found;
}
