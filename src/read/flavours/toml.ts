import { parse, TomlError } from 'smol-toml';
import { finding } from '../../config/index.js';
import type { Diagnostic, Place } from '../../diagnostic.js';
import { projectFileInvalid } from '../findings/order.js';

type Entries = Readonly<Record<string, unknown>>;

/** The tables of a TOML project file. */
export function readToml(
  text: string,
  file: string,
): { readonly value: Entries; readonly diagnostics: readonly Diagnostic[] } {
  try {
    return { value: parse(text), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '');
    const place = { file, line: error.line, column: error.column };
    const hint = 'Correct the syntax of this line';
    return {
      value: {},
      diagnostics: [finding(projectFileInvalid, { message: `Unexpected content of ${file}: ${message}`, place, hint })],
    };
  }
}

/** Where a key of a table stands; the TOML reader itself does not say. */
export function placeInToml(text: string, file: string, table: string, key: string): Place | undefined {
  let current = '';
  for (const [index, line] of text.split('\n').entries()) {
    current = /^\s*\[([^\]]+)\]/.exec(line)?.[1]?.trim() ?? current;
    const value = /^\s*([\w-]+)\s*=\s*/.exec(line);
    if (current === table && value?.[1] === key) return { file, line: index + 1, column: value[0].length + 1 };
  }
  return undefined;
}
