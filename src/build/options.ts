import { resolve } from 'node:path';
import type { Settings } from '../config/settings.js';
import type { Host } from '../host.js';
import type { Progress } from '../model/result.js';

export type Format = 'epub' | 'pdf';

export type ArchiveForm = 'folder' | 'zip' | 'tar.gz';

export interface BuildOptions {
  /** Book folder, Markdown file or SUMMARY.md. Default: `manuscript`. */
  readonly path?: string;
  /** Default: both. */
  readonly formats?: readonly Format[];
  /** Folder for the results. Default: `dist`. */
  readonly out?: string;
  /** What flags say over book.yaml. */
  readonly overrides?: Settings;
  /** Warnings fail. */
  readonly strict?: boolean;
  /** `all` (default): every validator that is present; `built-in`: those that need nothing else; `none`; or names. */
  readonly verify?: 'all' | 'built-in' | 'none' | readonly string[];
  /** Validators without which the build fails. */
  readonly require?: readonly string[];
  /** Also seals a BagIt bag: as a ZIP file, or in these forms. */
  readonly archive?: boolean | readonly ArchiveForm[];
  /**
   * Also writes reports, whatever the outcome: as pages for people, and for code hosts and build servers. Into this
   * folder, or (`true`) into `SLUG-report` in the output folder.
   */
  readonly report?: boolean | string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Default: the real machine. */
  readonly host?: Host;
}

/** Absolute folder of the results. */
export function outputFolder({ out }: BuildOptions): string {
  return resolve(out ?? 'dist');
}

/** Absolute folders that hold results, and no part of a manuscript, wherever they are. */
export function resultFolders(options: BuildOptions): readonly string[] {
  const { report } = options;
  return [outputFolder(options), ...(typeof report === 'string' ? [resolve(report)] : [])];
}
