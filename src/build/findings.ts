import type { Diagnostic, DiagnosticDocumentation } from '../diagnostic.js';
import { ToolMissing } from '../host/tool-missing.js';

const OUTPUT: DiagnosticDocumentation = {
  id: 'output-not-writable',
  severity: 'error',
  title: 'Output folder that cannot be written',
  why: 'The publications have nowhere to go: the folder is read-only, belongs to someone else, or its disk is full.',
  fix: 'Choose another folder with `--out`, free some space, or change the permissions. Nothing half-written was left.',
  clauses: [],
};

const BROWSER: DiagnosticDocumentation = {
  id: 'browser-missing',
  severity: 'error',
  title: 'Browser that is not there or does not start',
  why: 'The PDF is printed by Chromium. None was found and none could be brought, or the one named does not start.',
  fix: 'Run `lectern doctor` to see what was found; install Chrome, Chromium or Edge, or name one with `--browser`. An EPUB alone (`--to epub`) needs no browser.',
  clauses: [],
};

const REPORT_FOLDER: DiagnosticDocumentation = {
  id: 'output-report-folder',
  severity: 'error',
  title: 'Folder for the reports that holds other things',
  why: 'Reports would be put among files that have nothing to do with them. Most often it is the book’s own folder: the word after `--report` names the folder of the reports.',
  fix: 'Write the book’s path before `--report`, or name an empty folder or one of earlier reports.',
  clauses: [],
};

const PAGES: DiagnosticDocumentation = {
  id: 'report-pages-missing',
  severity: 'info',
  title: 'Pages that the report cannot show',
  why: 'The pages of the PDF could not be drawn for the report, which is complete but for them. The PDF itself is not touched by it.',
  fix: 'Look at the PDF itself; build again with `--report` when the browser has more memory.',
  clauses: [],
};

const PROTECTED: DiagnosticDocumentation = {
  id: 'output-file-protected',
  severity: 'error',
  title: 'File of the manuscript that could not be put right',
  why: '`lectern check --fix` was to change the file, and it or its folder may not be written. It stays as it was.',
  fix: 'Change the permissions of the file, or take the lock off it, and run the command again.',
  clauses: [],
};

export const buildFindings: readonly DiagnosticDocumentation[] = [OUTPUT, BROWSER, REPORT_FOLDER, PAGES, PROTECTED];

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

/** The finding for a browser that cannot be had; undefined when the error is of another kind. */
export function browserMissing(error: unknown): Diagnostic | undefined {
  if (!(error instanceof ToolMissing)) return undefined;
  return {
    id: BROWSER.id,
    severity: BROWSER.severity,
    message: `Unexpected absence of a browser, expected one to print with: ${error.message}`,
    expected: 'Chrome, Chromium or Edge',
    hint: 'Run `lectern doctor`, name a browser with --browser, or build the EPUB alone with --to epub',
  };
}

/** The finding for a folder named for the reports in which `found` is. */
export function reportFolderForeign(folder: string, found: string): Diagnostic {
  return {
    id: REPORT_FOLDER.id,
    severity: REPORT_FOLDER.severity,
    message: `Unexpected ${found} at ${folder}, expected an empty folder or one of earlier reports`,
    found,
    expected: 'an empty folder or one of earlier reports',
    hint: 'Write the book’s path before --report, or name another folder.',
  };
}

/** The finding for a PDF whose pages could not be drawn. */
export function pagesNotDrawn(error: unknown): Diagnostic {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
  return {
    id: PAGES.id,
    severity: PAGES.severity,
    message: `Unexpected failure to draw the pages for the report, expected pictures of them: ${reason}`,
  };
}

/** The finding for a manuscript file that may not be changed; undefined when the error is of another kind. */
export function fileProtected(error: unknown, file: string): Diagnostic | undefined {
  const reason = REASONS[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
  if (!reason) return undefined;
  return {
    id: PROTECTED.id,
    severity: PROTECTED.severity,
    message: `Unexpected ${reason} on writing ${file}, expected a file that may be changed`,
    place: { file },
    found: reason,
    hint: 'Change the permissions of the file and of its folder, and run the command again',
  };
}
