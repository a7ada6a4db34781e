import { finding, readYaml } from '../../config/index.js';
import type { Diagnostic, Place } from '../../diagnostic.js';
import { projectFileInvalid } from '../findings/order.js';
import type { Folder } from '../folder.js';
import { readProjectText } from '../project-text.js';
import { entriesOf } from './entries.js';

/** Another tool's project file in YAML. */
export interface YamlProject {
  readonly value: Readonly<Record<string, unknown>>;
  /** Place of a value by the keys and indexes that lead to it. */
  placeOf(path: readonly (string | number)[]): Place | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a project file; one that is absent says nothing. A list at the top is found under the key `list`. */
export async function readYamlProject(folder: Folder, file: string): Promise<YamlProject> {
  const { text, diagnostics } = await readProjectText(folder, file);
  const { value, problems, placeOf } = readYaml(text ?? '', file);
  const found = problems.map((problem) =>
    finding(projectFileInvalid, {
      message: `Unexpected content of ${file}: ${problem.message}`,
      place: problem.place,
      hint: 'Correct the syntax of this line',
    }),
  );
  return {
    value: Array.isArray(value) ? { list: value } : entriesOf(value),
    placeOf: (path) => placeOf(path[0] === 'list' ? path.slice(1) : path),
    diagnostics: [...diagnostics, ...found],
  };
}
