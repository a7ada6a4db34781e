import type { Diagnostic, DiagnosticDocumentation } from '../diagnostic.js';

const OUTPUT: DiagnosticDocumentation = {
  id: 'output-not-writable',
  severity: 'error',
  title: 'Output folder that cannot be written',
  why: 'The publications have nowhere to go: the folder is read-only, belongs to someone else, or its disk is full.',
  fix: 'Choose another folder with `--out`, free some space, or change the permissions. Nothing half-written was left.',
  clauses: [],
};

export const buildFindings: readonly DiagnosticDocumentation[] = [OUTPUT];

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'a read-only file system',
  ENOSPC: 'a full disk',
  EDQUOT: 'a full disk quota',
  ENOTDIR: 'a file where a folder should be',
  EEXIST: 'a file where a folder should be',
};

/** The finding for an error of writing into `folder`; undefined when the error is of another kind. */
export function outputNotWritable(error: unknown, folder: string): Diagnostic | undefined {
  const reason = REASONS[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
  if (!reason) return undefined;
  return {
    id: OUTPUT.id,
    severity: OUTPUT.severity,
    message: `Unexpected ${reason} at ${folder}, expected a folder to write the publications to`,
    found: reason,
    expected: 'a writable folder',
    hint: 'Choose another folder with --out, or free some space.',
  };
}
