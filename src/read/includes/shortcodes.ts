import { finding } from '../../config/index.js';
import type { Diagnostic } from '../../diagnostic.js';
import { templateTagUnknown } from '../findings/includes.js';
import type { Folder } from '../folder.js';
import { codeSpans, fenceTracker } from '../text/code.js';
import type { ExpandedText, LineOrigin } from '../text/expansion.js';
import { takeFrontMatter } from '../text/front-matter.js';
import { type LineBuilder, lineBuilder } from '../text/line-builder.js';
import { placeOfOrigin } from '../text/place-of-origin.js';
import { isTooMuch, readIncludedFile } from './included-file.js';

const SHORTCODE = /\{\{<([^<>]*)>\}\}/g;

interface Expansion {
  readonly folder: Folder;
  readonly output: LineBuilder;
  readonly diagnostics: Diagnostic[];
}

/** Expands Quarto's `{{< include file >}}`; other shortcodes outside code are reported and left as they are. */
export async function expandShortcodes(path: string, text: string, folder: Folder): Promise<ExpandedText> {
  const expansion: Expansion = { folder, output: lineBuilder(), diagnostics: [] };
  await expandText(path, text, expansion, 0);
  return { ...expansion.output.build(), diagnostics: expansion.diagnostics };
}

async function expandText(file: string, text: string, expansion: Expansion, depth: number): Promise<void> {
  const fences = fenceTracker();
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const origin = { file, line: index + 1 };
    const inCode = fences.next(line).kind !== 'text';
    const spans = inCode ? [] : codeSpans(line);
    let at = 0;
    for (const match of line.matchAll(SHORTCODE)) {
      if (inCode || spans.some(([start, end]) => match.index >= start && match.index < end)) continue;
      expansion.output.append(line.slice(at, match.index), { ...origin, column: at + 1 });
      at = match.index + match[0].length;
      const [name, ...argument] = match[1]!.trim().split(/\s+/);
      const here = { ...origin, column: match.index + 1, endColumn: at + 1 };
      if (name === 'include') await include(argument.join(' '), here, expansion, depth);
      else leave(match[0], here, expansion);
    }
    expansion.output.append(line.slice(at), { ...origin, column: at + 1 });
    if (index < lines.length - 1 || depth === 0) expansion.output.endLine(origin);
  }
}

async function include(argument: string, origin: LineOrigin, expansion: Expansion, depth: number): Promise<void> {
  const reference = argument.replace(/^(["'])(.*)\1$/, '$2');
  const included = await readIncludedFile(reference, origin, expansion.folder);
  if ('id' in included) {
    expansion.diagnostics.push(included);
  } else if (!isTooMuch(depth, expansion.output, origin, expansion.diagnostics)) {
    const { text, diagnostics } = takeFrontMatter(included.lines.join('\n'), included.path);
    expansion.diagnostics.push(...included.diagnostics, ...diagnostics);
    await expandText(included.path, text, expansion, depth + 1);
  }
}

function leave(token: string, origin: LineOrigin, { output, diagnostics }: Expansion): void {
  output.append(token, origin);
  diagnostics.push(
    finding(templateTagUnknown, {
      message: `Unexpected shortcode "${token}", expected Markdown (left as it is)`,
      place: placeOfOrigin(origin),
      found: token,
      hint: 'Replace it by Markdown, or put it into code when it is meant to be read',
    }),
  );
}
