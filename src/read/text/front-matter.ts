import { parse as parseToml, TomlError } from 'smol-toml';
import { finding, readYaml } from '../../config/index.js';
import type { Diagnostic } from '../../diagnostic.js';
import { frontMatterInvalid } from '../findings/text.js';
import { readTitleBlock } from './title-block.js';

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** The text with the front matter's lines left blank, so that line numbers stay. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes YAML (`---`) or TOML (`+++`) front matter, or a title block (`%`), off the top of a text. */
export function takeFrontMatter(text: string, file: string): FrontMatter {
  const block = readTitleBlock(text);
  if (block) return { values: block.values, text: blank(text, block.length), diagnostics: [] };
  const opened = /^(---|\+\+\+)[ \t]*\n/.exec(text);
  const fence = opened?.[1];
  if (!opened || !fence) return { values: {}, text, diagnostics: [] };
  const closed = new RegExp(`^${fence === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*$`, 'm').exec(
    text.slice(opened[0].length),
  );
  // A line of dashes without a second one is a thematic break.
  if (!closed) return { values: {}, text, diagnostics: [] };
  const content = text.slice(opened[0].length, opened[0].length + closed.index);
  if (fence === '---' && /^\s*$/.test(content.split('\n')[0] ?? '') && content.trim() !== '') {
    return { values: {}, text, diagnostics: [] };
  }
  const end = opened[0].length + closed.index + closed[0].length;
  const read = fence === '---' ? readYamlValues : readTomlValues;
  return { ...read(content, file), text: blank(text, end) };
}

function blank(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]+/g, '') + text.slice(end);
}

function readYamlValues(content: string, file: string): Omit<FrontMatter, 'text'> {
  const { value, problems } = readYaml(content, file, 2);
  const diagnostics = problems.map((problem) =>
    finding(frontMatterInvalid, {
      message: `Unexpected front matter: ${problem.message}`,
      place: problem.place,
      expected: 'well-formed YAML',
      hint: 'Quote values that contain `: `, `#` or brackets, and close every quote',
    }),
  );
  if (value === undefined || value === null) return { values: {}, diagnostics };
  if (typeof value === 'object' && !Array.isArray(value))
    return { values: value as FrontMatter['values'], diagnostics };
  const found = Array.isArray(value) ? 'a list' : 'plain text';
  return { values: {}, diagnostics: [notMapping(found, file)] };
}

function notMapping(found: string, file: string): Diagnostic {
  return finding(frontMatterInvalid, {
    message: `Unexpected ${found} in the front matter, expected lines such as "title: …"`,
    place: { file, line: 2 },
    found,
    expected: 'keys with values',
    hint: 'Write `key: value` lines, or use `***` for a thematic break at the top of a file',
  });
}

function readTomlValues(content: string, file: string): Omit<FrontMatter, 'text'> {
  try {
    return { values: parseToml(content), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const diagnostic = finding(frontMatterInvalid, {
      message: `Unexpected front matter: ${error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '')}`,
      place: { file, line: error.line + 1, column: error.column },
      expected: 'well-formed TOML',
      hint: 'Write `key = "value"` lines between the `+++` lines',
    });
    return { values: {}, diagnostics: [diagnostic] };
  }
}
