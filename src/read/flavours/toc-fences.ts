import type { Code } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { OrderEntry } from '../../config/index.js';
import type { Folder } from '../folder.js';
import { relativeTo, toManuscriptPath } from '../manuscript-path.js';
import type { Flavour } from '../project.js';
import { readProjectText } from '../project-text.js';
import { withExtension } from './with-extension.js';

const ROOT = 'index.md';
const FENCE = /^(?:toc|\{toctree\})$/;
/** What such a block begins with: parsing every document that has the letters somewhere would double the time. */
const OPENING = /^ {0,3}(?:`{3,}|~{3,})[ \t]*(?:toc|\{toctree\})/m;
const DEEPEST = 6;

/** d2l and Sphinx: documents name those below them in code blocks called `toc` or `{toctree}`. */
export const tocFences: Flavour = {
  name: 'toc-fences',
  recognises: async (folder) => folder.paths.has(ROOT) && (await fencesOf(folder, ROOT)).length > 0,
  async read(folder) {
    const first: OrderEntry = { reference: ROOT, depth: 0, matter: 'body' };
    return { settings: {}, order: [first, ...(await below(ROOT, folder, 0, new Set([ROOT])))], diagnostics: [] };
  },
};

async function below(path: string, folder: Folder, depth: number, seen: Set<string>): Promise<readonly OrderEntry[]> {
  if (depth > DEEPEST) return [];
  const entries: OrderEntry[] = [];
  for (const { name, line } of (await fencesOf(folder, path)).flatMap(namesIn)) {
    const reference = withExtension(relativeTo(path, name), folder);
    entries.push({ reference, depth, matter: 'body', place: { file: path, line } });
    const resolved = toManuscriptPath(reference);
    if (!('path' in resolved) || seen.has(resolved.path)) continue;
    seen.add(resolved.path);
    entries.push(...(await below(resolved.path, folder, depth + 1, seen)));
  }
  return entries;
}

async function fencesOf(folder: Folder, path: string): Promise<readonly Code[]> {
  const { text } = await readProjectText(folder, path);
  if (text === undefined || !OPENING.test(text)) return [];
  return fromMarkdown(text).children.filter(
    (node): node is Code => node.type === 'code' && FENCE.test(node.lang ?? ''),
  );
}

/** The documents a block names, one a line; `:option:` lines are not names, `Title <name>` has a title before it. */
function namesIn(fence: Code): readonly { readonly name: string; readonly line: number }[] {
  const start = fence.position?.start.line ?? 0;
  return fence.value.split('\n').flatMap((text, index) => {
    const line = text.trim();
    if (line === '' || line.startsWith(':') || line.startsWith('#')) return [];
    return [{ name: /<([^<>]+)>$/.exec(line)?.[1] ?? line, line: start + index + 1 }];
  });
}
