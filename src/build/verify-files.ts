import { basename, resolve } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../diagnostic.js';
import { nodeHost } from '../host/node.js';
import type { Host } from '../host.js';
import type { ExitCode, Progress, Verification } from '../model/result.js';
import { mergeAgreeing, verify } from '../verify/index.js';
import { verdictOf } from './verdict.js';

export interface VerifyFilesOptions {
  readonly validators?: 'built-in' | 'all' | readonly string[];
  readonly require?: readonly string[];
  /** Bytes of one document of an EPUB beyond which epubcheck-ts, axe-core and Ace do not run. Default 4 MiB. */
  readonly maxDocument?: number;
  readonly strict?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Default: the real machine. */
  readonly host?: Host;
}

export interface VerifyFilesResult {
  readonly ok: boolean;
  readonly exitCode: ExitCode;
  readonly verifications: readonly Verification[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks finished files, Lectern's or anyone's. A file that is missing or of no known kind is a finding. */
export async function verifyFiles(
  files: readonly string[],
  options: VerifyFilesOptions = {},
): Promise<VerifyFilesResult> {
  if (options.host) return verifyOn(options.host, files, options);
  const host = nodeHost();
  try {
    return await verifyOn(host, files, options);
  } finally {
    await host.close();
  }
}

async function verifyOn(host: Host, files: readonly string[], options: VerifyFilesOptions): Promise<VerifyFilesResult> {
  const verifications: Verification[] = [];
  const refused: Diagnostic[] = [];
  for (const file of files) {
    try {
      const obstacle = await obstacleTo(file, host);
      if (obstacle !== undefined) refused.push(unusable(file, obstacle, 'Check the path.'));
      else {
        const words = await verify(resolve(file), options, host);
        verifications.push(...words);
        if (words.every(({ status }) => status === 'not-run')) refused.push(unverified(file));
      }
    } catch (error) {
      if (!(error instanceof RangeError && error.message.startsWith('Unexpected kind of file'))) throw error;
      const kind =
        (await host.files.status(await host.files.realPath(file)))?.kind === 'folder' ? 'folder' : 'kind of file';
      refused.push(unusable(file, kind, 'Lectern checks EPUB, PDF and BagIt bags; an EPUB is one file, no folder.'));
    }
  }
  const diagnostics = [...refused, ...mergeAgreeing(verifications)].sort(compareDiagnostics);
  return { ...verdictOf(diagnostics, verifications, options), verifications, diagnostics };
}

/** What there is instead of a file or folder that can be read, as in "Unexpected … at a.epub". */
async function obstacleTo(file: string, { files }: Host): Promise<string | undefined> {
  try {
    const found = await files.status(await files.realPath(file));
    if (found?.kind === 'folder') await files.list(file);
    // Of a file of many gigabytes one byte is enough.
    if (found?.kind === 'file') for await (const _ of files.stream(file, { start: 0, end: 1 })) break;
    return found?.kind === 'other' ? 'device or pipe' : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return OBSTACLES[code] ?? `file that cannot be read (${code})`;
  }
}

const OBSTACLES: Readonly<Record<string, string>> = {
  ENOENT: 'nothing',
  ENOTDIR: 'nothing',
  ELOOP: 'link that leads to itself',
  EACCES: 'file that may not be read',
  EPERM: 'file that may not be read',
};

/** Silence is no verdict: a file on which every tool gave up must not pass for a good one. */
function unverified(file: string): Diagnostic {
  return {
    id: 'verify-nothing-ran',
    severity: 'error',
    message: `Unexpected silence on ${basename(file)}, expected at least one validator to run`,
    hint: 'See above why each did not, or choose others with --validators.',
  };
}

function unusable(file: string, found: string, hint: string): Diagnostic {
  return {
    id: 'usage-not-verifiable',
    severity: 'error',
    message: `Unexpected ${found} at ${basename(file)}, expected an EPUB, a PDF or a bag`,
    hint,
  };
}
