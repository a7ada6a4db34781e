import type { LineOrigin } from '../text/expansion.js';
import { failInclude, readIncludedFile } from './included-file.js';
import type { NumberedLine } from './line-selection.js';
import { fromRoot, type TemplateState } from './template-state.js';

/** `[import:"marker", title:"main.js"](./main.js)` or `[include]…` of the include-codeblock plugin, alone on its line. */
export interface CodeImport {
  readonly indent: string;
  readonly reference: string;
  readonly marker?: string;
  readonly lines?: readonly [start: number, end: number];
  readonly title?: string;
  readonly language?: string;
  readonly unindent: boolean;
}

export function readCodeImport(line: string): CodeImport | undefined {
  const match = /^(\s*)\[(?:import|include)(?=[\s,:\]])([^\]]*)\]\(([^)]+)\)\s*$/.exec(line);
  if (!match) return undefined;
  const [, indent = '', options = '', reference = ''] = match;
  const option = (name: string) => new RegExp(`(?:^|[\\s,])${name}\\s*[:=]\\s*["']([^"']*)["']`).exec(options)?.[1];
  const range = /^\s*:\s*<?(\d*)\s*-\s*(\d*)>?/.exec(options);
  const marker = option('marker') ?? /^\s*:\s*["']([^"']+)["']/.exec(options)?.[1];
  const title = option('title');
  const language = option('lang');
  return {
    indent,
    reference,
    unindent: option('unindent') === 'true',
    ...(marker && { marker }),
    ...(range && { lines: [Number(range[1] || 1), Number(range[2] || Number.MAX_SAFE_INTEGER)] as const }),
    ...(title && { title }),
    ...(language && { language }),
  };
}

/** Puts the imported file into the text as a code block, its title before it. */
export async function expandCodeImport(imported: CodeImport, origin: LineOrigin, state: TemplateState): Promise<void> {
  const included = await readIncludedFile(fromRoot(imported.reference, state), origin, state.folder);
  if ('id' in included) {
    state.diagnostics.push(included);
    return;
  }
  state.diagnostics.push(...included.diagnostics);
  const selected = select(included.lines, imported);
  if (!selected) {
    const hint = `Mark the part in ${included.path} with \`//! [${imported.marker}]\``;
    state.diagnostics.push(failInclude(origin, `part "${imported.marker}" that ${included.path} does not have`, hint));
    return;
  }
  const put = (text: string, at = origin) => {
    state.output.append(imported.indent, origin);
    state.output.append(text, at);
    state.output.endLine(at);
  };
  if (imported.title) {
    put(`\`${imported.title}\``);
    put('');
  }
  const fence = fenceFor(selected);
  put(fence + (imported.language ?? languageOf(included.path)));
  for (const { text, number, column = 1 } of selected) put(text, { file: included.path, line: number, column });
  state.output.append(imported.indent + fence, origin);
}

function select(
  lines: readonly string[],
  { marker, lines: range, unindent }: CodeImport,
): readonly NumberedLine[] | undefined {
  let selected: readonly NumberedLine[] = lines.map((text, index) => ({ text, number: index + 1 }));
  if (range) selected = selected.slice(Math.max(0, range[0] - 1), range[1]);
  if (marker !== undefined) {
    const marks = selected.filter(({ text }) => isMark(text, marker)).map(({ number }) => number);
    if (marks.length < 2) return undefined;
    selected = selected.filter(({ number }) => number > marks[0]! && number < marks[1]!);
  }
  const shown = selected.filter(({ text }) => !isMark(text));
  return unindent ? withoutIndent(shown) : shown;
}

/** `//! [name]`, `#! [name]`, `<!--! [name] -->`: a line that only marks a part. */
function isMark(text: string, name?: string): boolean {
  const match = /^\s*\S{1,4}\s*!\s*\[([^\]]+)\]/.exec(text);
  return match !== null && (name === undefined || match[1] === name);
}

function withoutIndent(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const indents = lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => text.length - text.trimStart().length);
  const common = indents.length > 0 ? indents.reduce((a, b) => Math.min(a, b)) : 0;
  return lines.map(({ text, number }) => ({ text: text.slice(common), number, column: common + 1 }));
}

function fenceFor(lines: readonly NumberedLine[]): string {
  const longest = lines.reduce((most, { text }) => Math.max(most, /^\s*(`{3,})/.exec(text)?.[1]?.length ?? 0), 2);
  return '`'.repeat(longest + 1);
}

function languageOf(path: string): string {
  return /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
