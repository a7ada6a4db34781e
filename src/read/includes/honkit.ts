import { finding } from '../../config/index.js';
import { templateTagUnknown } from '../findings/includes.js';
import { codeSpans, fenceTracker } from '../text/code.js';
import type { ExpandedText, LineOrigin, TextExpansion } from '../text/expansion.js';
import { lineBuilder } from '../text/line-builder.js';
import { placeOfOrigin } from '../text/place-of-origin.js';
import { expandCodeImport, readCodeImport } from './code-import.js';
import { calloutOf, conditionOf, unquoted } from './honkit-tags.js';
import { isTooMuch, readIncludedFile } from './included-file.js';
import { fromRoot, type TemplateState } from './template-state.js';

/** `{% tag … %}` and `{{ variable }}`. */
const TOKEN = /\{%([^%]*)%\}|\{\{\s*([\w.-]+)\s*\}\}/g;

/**
 * Expands what HonKit's template language does in a text: includes, `raw`, `hint`, conditions on the output, the
 * variables of book.json, and code imports. `root` is the book's own folder, where `/…` starts.
 * In code only `raw` and variables have a meaning; the rest is quoted there.
 */
export function expandHonkit(variables: Readonly<Record<string, unknown>>, root: string): TextExpansion {
  return async (path, text, folder): Promise<ExpandedText> => {
    const state: TemplateState = {
      folder,
      root,
      variables: new Map(Object.entries(variables).map(([name, value]) => [`book.${name}`, value])),
      output: lineBuilder(),
      diagnostics: [],
      raw: undefined,
      conditions: [],
    };
    await expandText(path, text, state, 0);
    if (state.raw) report(state, state.raw, '{% raw %}', 'Close it with `{% endraw %}`');
    return { ...state.output.build(), diagnostics: state.diagnostics };
  };
}

async function expandText(file: string, text: string, state: TemplateState, depth: number): Promise<void> {
  const fences = fenceTracker();
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const origin = { file, line: index + 1 };
    const { kind } = fences.next(line);
    const imported = kind === 'text' && !state.raw && isShown(state) ? readCodeImport(line) : undefined;
    if (imported) await expandCodeImport(imported, { ...origin, column: 1, endColumn: line.length + 1 }, state);
    else await expandLine(line, kind !== 'text', origin, state, depth);
    if (isShown(state) && (index < lines.length - 1 || depth === 0)) state.output.endLine(origin);
  }
}

async function expandLine(
  line: string,
  inCode: boolean,
  origin: LineOrigin,
  state: TemplateState,
  depth: number,
): Promise<void> {
  const spans = inCode ? [] : codeSpans(line);
  const write = (text: string, at: LineOrigin) => isShown(state) && state.output.append(text, at);
  let at = 0;
  for (const match of line.matchAll(TOKEN)) {
    write(line.slice(at, match.index), { ...origin, column: at + 1 });
    at = match.index + match[0].length;
    const quoted = inCode || spans.some(([start, end]) => match.index >= start && match.index < end);
    const [token, inner, variable] = match;
    const here = { ...origin, column: match.index + 1, endColumn: at + 1 };
    const put = (text: string) => write(text, here);
    // Hyphens at the ends trim blanks around the tag.
    const tag = inner?.replace(/^-|-$/g, '').trim();
    if (tag === 'endraw' && state.raw) state.raw = undefined;
    else if (state.raw) put(token);
    else if (tag === 'raw') state.raw = here;
    else if (variable !== undefined) put(variableOf(variable, state) ?? unknown(token, quoted, here, state));
    else if (quoted) put(token);
    else put((await expandTag(tag!, here, state, depth)) ?? unknown(token, false, here, state));
    // What follows the opening of a hint on its line is the hint's text, not its kind.
    if (tag?.startsWith('hint') && line.slice(at).trim() !== '' && isShown(state)) state.output.endLine(origin);
  }
  write(line.slice(at), { ...origin, column: at + 1 });
}

/** Text in place of a tag; undefined when the tag is not known. */
async function expandTag(
  tag: string,
  origin: LineOrigin,
  state: TemplateState,
  depth: number,
): Promise<string | undefined> {
  const [, name = '', argument = ''] = /^(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
  switch (name) {
    case 'if':
      state.conditions.push(conditionOf(argument));
      return conditionOf(argument) === undefined ? undefined : '';
    case 'else':
    case 'endif':
      return endOrTurn(name, state);
    case 'filename':
    case 'endfilename':
      return '`';
    case 'hint':
      state.output.append(`> [!${calloutOf(argument)}]`, origin);
      state.output.prefix = '> ';
      return '';
    case 'endhint':
      state.output.prefix = '';
      return '';
    case 'include':
      await include(unquoted(argument), origin, state, depth);
      return '';
    case 'set':
      return assign(argument, state);
    default:
      return undefined;
  }
}

function endOrTurn(name: 'else' | 'endif', state: TemplateState): string | undefined {
  const condition = state.conditions.pop();
  if (name === 'else' && condition !== undefined) state.conditions.push(!condition);
  if (name === 'else' && condition === undefined) state.conditions.push(undefined);
  return condition === undefined ? undefined : '';
}

async function include(reference: string, origin: LineOrigin, state: TemplateState, depth: number): Promise<void> {
  if (!isShown(state)) return;
  const included = await readIncludedFile(fromRoot(reference, state), origin, state.folder);
  if ('id' in included) {
    state.diagnostics.push(included);
  } else if (!isTooMuch(depth, state.output, origin, state.diagnostics)) {
    state.diagnostics.push(...included.diagnostics);
    await expandText(included.path, included.lines.join('\n'), state, depth + 1);
  }
}

/** `name = "text"`; other expressions are not evaluated. */
function assign(argument: string, { variables }: TemplateState): string | undefined {
  const [, name, , value] = /^(\w+)\s*=\s*(["'])([\s\S]*)\2$/.exec(argument) ?? [];
  if (name === undefined || value === undefined) return undefined;
  variables.set(name, value);
  return '';
}

function variableOf(name: string, { variables }: TemplateState): string | undefined {
  const value = variables.get(name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

// Conditions that cannot be decided show both sides, with their tags reported.
function isShown({ conditions }: TemplateState): boolean {
  return conditions.every((condition) => condition !== false);
}

function unknown(token: string, quoted: boolean, origin: LineOrigin, state: TemplateState): string {
  if (!quoted && isShown(state))
    report(state, origin, token, 'Replace it by Markdown, or wrap it in `{% raw %}` and `{% endraw %}`');
  return token;
}

function report(state: TemplateState, origin: LineOrigin, token: string, hint: string): void {
  state.diagnostics.push(
    finding(templateTagUnknown, {
      message: `Unexpected template tag "${token}", expected one that Lectern knows (left as it is)`,
      place: placeOfOrigin(origin),
      found: token,
      hint,
    }),
  );
}
