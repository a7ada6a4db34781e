import type { Diagnostic } from '../../diagnostic.js';
import type { Folder } from '../folder.js';
import { fenceTracker } from '../text/code.js';
import type { ExpandedText, LineOrigin } from '../text/expansion.js';
import { type LineBuilder, lineBuilder } from '../text/line-builder.js';
import { failInclude, isTooMuch, readIncludedFile } from './included-file.js';
import { type NumberedLine, selectLines } from './line-selection.js';

/** https://rust-lang.github.io/mdBook/format/mdbook.html */
const DIRECTIVE = /\\?\{\{#(include|rustdoc_include|playground|playpen|title)\s([^{}]+)\}\}/g;

interface Expansion {
  readonly folder: Folder;
  readonly output: LineBuilder;
  readonly diagnostics: Diagnostic[];
  title?: string;
}

/** Expands mdBook's includes, and leaves out the lines that mdBook hides in Rust listings. */
export async function expandMdbook(path: string, text: string, folder: Folder): Promise<ExpandedText> {
  const expansion: Expansion = { folder, output: lineBuilder(), diagnostics: [] };
  const lines = text.split('\n').map((line, index) => ({ text: line, number: index + 1 }));
  await expandLines(path, lines, expansion, 0);
  const { title, diagnostics } = expansion;
  return { ...withoutHiddenLines(expansion.output.build()), ...(title && { title }), diagnostics };
}

async function expandLines(
  file: string,
  lines: readonly NumberedLine[],
  expansion: Expansion,
  depth: number,
): Promise<void> {
  const { output } = expansion;
  for (const [index, line] of lines.entries()) {
    const origin = { file, line: line.number };
    let at = 0;
    for (const match of line.text.matchAll(DIRECTIVE)) {
      output.append(line.text.slice(at, match.index), { ...origin, column: at + 1 });
      at = match.index + match[0].length;
      if (match[0].startsWith('\\')) output.append(match[0].slice(1), { ...origin, column: match.index + 2 });
      else {
        const here = { ...origin, column: match.index + 1, endColumn: at + 1 };
        await expandDirective(match[1]!, match[2]!.trim(), here, expansion, depth);
      }
    }
    output.append(line.text.slice(at), { ...origin, column: at + 1 });
    if (index < lines.length - 1 || depth === 0) output.endLine(origin);
  }
}

async function expandDirective(
  name: string,
  argument: string,
  origin: LineOrigin,
  expansion: Expansion,
  depth: number,
): Promise<void> {
  if (name === 'title') {
    expansion.title = argument;
    return;
  }
  const { output, diagnostics } = expansion;
  const [reference = ''] = argument.split(/\s+/);
  const [, path = '', selector = ''] = /^([^:]*)(?::(.*))?$/.exec(reference) ?? [];
  const included = await readIncludedFile(path, origin, expansion.folder);
  if ('id' in included) {
    diagnostics.push(included);
    return;
  }
  diagnostics.push(...included.diagnostics);
  const selected = selectLines(included.lines, selector);
  if (selected === undefined) {
    const hint = `Add \`ANCHOR: ${selector}\` to ${included.path}, or correct the name`;
    diagnostics.push(failInclude(origin, `part "${selector}" that ${included.path} does not have`, hint));
    return;
  }
  if (isTooMuch(depth, output, origin, diagnostics)) return;
  const fence = name === 'playground' || name === 'playpen';
  if (fence) openFence(output, origin);
  await expandLines(included.path, selected, expansion, depth + 1);
  if (fence) closeFence(output, origin);
}

function openFence(output: LineBuilder, origin: LineOrigin): void {
  output.append('```rust', origin);
  output.endLine(origin);
}

function closeFence(output: LineBuilder, origin: LineOrigin): void {
  output.endLine(origin);
  output.append('```', origin);
}

/** In Rust listings mdBook hides lines that start with `# `; a doubled `#` stands for one. */
function withoutHiddenLines(expanded: { readonly text: string; readonly origins: ExpandedText['origins'] }) {
  const fences = fenceTracker();
  const kept = expanded.text.split('\n').flatMap((line, index) => {
    const { kind, info } = fences.next(line);
    if (kind !== 'code' || !/^\{?\.?rust\b/.test(info)) return [{ line, index }];
    if (/^\s*#(?: |$)/.test(line)) return [];
    return [{ line: line.replace(/^(\s*)##/, '$1#'), index }];
  });
  return { text: kept.map(({ line }) => line).join('\n'), origins: kept.map(({ index }) => expanded.origins[index]!) };
}
