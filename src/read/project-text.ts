import { finding } from '../config/index.js';
import type { Diagnostic } from '../diagnostic.js';
import { textFileTooLarge } from './findings/text.js';
import type { Folder } from './folder.js';
import { decodeText } from './text/decode.js';

/** No project file is larger. */
const LARGEST = 4 * 1024 * 1024;

/** The text of a project file (book.yaml, SUMMARY.md, …): undefined, with findings, when it cannot be read. */
export async function readProjectText(
  folder: Folder,
  path: string,
): Promise<{ readonly text: string | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const located = await folder.locate(path);
  if (located === undefined) return { text: undefined, diagnostics: [] };
  if (located.size > LARGEST) {
    const message = `Unexpected ${located.size} bytes in ${path}, expected at most ${LARGEST}`;
    return { text: undefined, diagnostics: [finding(textFileTooLarge, { message, place: { file: path, line: 1 } })] };
  }
  const bytes = await folder.read(path);
  return bytes ? decodeText(bytes, path) : { text: undefined, diagnostics: [] };
}
