import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { build } from '../../src/build.js';
import type { Settings } from '../../src/config/settings.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import type { Host } from '../../src/host.js';
import { type OpenedEntry, openEpub } from '../package/open-epub.js';
import { ALL_MANDATORY } from '../shared.js';

const REQUIRED = ALL_MANDATORY ? ['epubcheck', 'ace', 'verapdf'] : [];

/** A book made and passed by every validator at hand. */
export interface BuiltBook {
  readonly epub: ReadonlyMap<string, OpenedEntry>;
  readonly epubFile: string;
  readonly pdf: Uint8Array;
  readonly pdfFile: string;
  /** Errors and warnings. */
  readonly findings: readonly Diagnostic[];
}

/** Builds both forms of a small book; fails where a validator finds an error or a warning. */
export async function buildBook(path: string, out: string, host: Host, overrides?: Settings): Promise<BuiltBook> {
  const verify = ['epub-structure', 'epubcheck-ts', 'axe', 'pdf-structure', ...REQUIRED];
  const result = await build({ path, out, host, verify, require: REQUIRED, ...(overrides && { overrides }) });
  const serious = ({ severity }: Diagnostic) => severity !== 'info';
  expect(result.verifications.flatMap(({ findings }) => findings.filter(serious))).toEqual([]);
  expect(result.verifications.filter(({ status }) => status !== 'passed')).toEqual([]);
  expect(result.outputs.map(({ kind }) => kind)).toEqual(['epub', 'pdf']);
  const [epub, pdf] = result.outputs.map(({ file }) => join(file));
  return {
    epub: await openEpub(epub!),
    epubFile: epub!,
    pdf: await readFile(pdf!),
    pdfFile: pdf!,
    findings: result.diagnostics.filter(serious),
  };
}
