import type { Diagnostic, DiagnosticDocumentation } from '../diagnostic.js';

const RFC = 'RFC 8493';

/** The findings of stage `seal`, for the handbook. */
export const sealFindings: readonly DiagnosticDocumentation[] = [
  {
    id: 'payload-path-unsafe',
    severity: 'error',
    title: 'File that would stand outside the bag',
    why: 'A path with `..`, a drive letter or a leading `/` or `~` could overwrite a file of the archive that unpacks the bag.',
    fix: 'Rename the file.',
    clauses: [`${RFC} §5.1`],
  },
  {
    id: 'payload-path-collision',
    severity: 'error',
    title: 'Two files with the same path in the bag',
    why: 'A manifest lists every path once. Names that differ only in how accents are encoded are one name to some file systems, so one of the two files would be lost.',
    fix: 'Rename one of the files.',
    clauses: [`${RFC} §6.1.1.3`],
  },
  {
    id: 'payload-path-case',
    severity: 'warning',
    title: 'File names that differ only in upper and lower case',
    why: 'Windows and macOS treat them as one file: whoever unpacks the bag there loses one of them.',
    fix: 'Rename one of the files.',
    clauses: [`${RFC} §6.1.1.1`],
  },
  {
    id: 'payload-path-unportable',
    severity: 'warning',
    title: 'File name that Windows cannot hold',
    why: 'Names such as `aux.md`, and names with `: ? * " < > | \\` or a full stop or space at the end, cannot be unpacked on Windows.',
    fix: 'Rename the file.',
    clauses: [`${RFC} §6.1.2`],
  },
  {
    id: 'payload-path-encoded',
    severity: 'warning',
    title: 'File name with a percent sign or line break',
    why: 'The manifest has to write these characters percent-encoded, and several bag validators do not decode them all and then report the file as missing.',
    fix: 'Rename the file.',
    clauses: [`${RFC} §2.1.3`],
  },
  {
    id: 'payload-path-long',
    severity: 'warning',
    title: 'Path longer than 255 characters',
    why: 'Many Windows programs cannot open it.',
    fix: 'Shorten the names of the file or of its folders.',
    clauses: [`${RFC} §6.1.2`],
  },
  {
    id: 'bag-target-occupied',
    severity: 'error',
    title: 'Target that is not a bag',
    why: 'A bag replaces an earlier bag of the same name. Anything else that stands there may be somebody’s work, so it is left alone.',
    fix: 'Remove it, or give another name for the bag.',
    clauses: [],
  },
];

/** A path that is absolute, has `.` or `..`, a drive, a home directory or an empty name. */
export function payloadPathUnsafe(path: string): Diagnostic {
  return {
    id: 'payload-path-unsafe',
    severity: 'error',
    message: `Unexpected path ${quote(path)}, expected a path inside the bag`,
    found: path,
    hint: 'Rename the file',
    clauses: [`${RFC} §5.1`],
  };
}

/** Two files with one path after NFC normalisation. */
export function payloadPathCollision(path: string): Diagnostic {
  return {
    id: 'payload-path-collision',
    severity: 'error',
    message: `Unexpected second file ${quote(path)}, expected every path once`,
    found: path,
    hint: 'Rename one of the files; accents that are encoded differently count as the same',
    clauses: [`${RFC} §6.1.1.3`],
  };
}

export function payloadPathCase(path: string, other: string): Diagnostic {
  return warning('payload-path-case', path, `expected more than a difference in case from ${quote(other)}`, '6.1.1.1');
}

export function payloadPathUnportable(path: string, part: string): Diagnostic {
  return warning(
    'payload-path-unportable',
    path,
    `expected no name like ${quote(part)}, which Windows forbids`,
    '6.1.2',
  );
}

export function payloadPathEncoded(path: string): Diagnostic {
  return warning('payload-path-encoded', path, 'expected a name without percent signs and line breaks', '2.1.3');
}

export function payloadPathLong(path: string, longest: number): Diagnostic {
  return warning('payload-path-long', path, `expected at most ${longest} characters`, '6.1.2');
}

/** Something that is not a bag stands where the bag should go. */
export function bagTargetOccupied(target: string): Diagnostic {
  return {
    id: 'bag-target-occupied',
    severity: 'error',
    message: `Unexpected ${quote(target)}, expected an earlier bag or nothing in its place`,
    found: target,
    hint: 'Remove it, or give another name for the bag',
  };
}

function warning(id: string, path: string, expectation: string, section: string): Diagnostic {
  return {
    id,
    severity: 'warning',
    message: `Unexpected path ${quote(path)}, ${expectation}`,
    found: path,
    hint: 'Rename the file',
    clauses: [`${RFC} §${section}`],
  };
}

// JSON quoting shows line breaks and other invisible characters.
function quote(text: string): string {
  return JSON.stringify(text);
}
