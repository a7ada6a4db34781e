import { finding, readYaml } from '../../config/index.js';
import type { Diagnostic, Place } from '../../diagnostic.js';
import { projectFileInvalid } from '../findings/order.js';

type Entries = Readonly<Record<string, unknown>>;

/** The object in a JSON project file; JSON is read as YAML, which is a superset, so that errors have places. */
export function readJson(
  text: string,
  file: string,
): {
  readonly value: Entries;
  readonly diagnostics: readonly Diagnostic[];
  /** Place of a key at the top. */
  placeOf(key: string): Place | undefined;
} {
  const { value, problems, placeOf } = readYaml(text, file);
  const diagnostics = problems.map((problem) =>
    finding(projectFileInvalid, {
      message: `Unexpected content of ${file}: ${problem.message}`,
      place: problem.place,
      hint: 'Correct the syntax of this line',
    }),
  );
  return {
    value: typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entries) : {},
    diagnostics,
    placeOf: (key) => placeOf([key]),
  };
}
