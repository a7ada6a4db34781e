import { basename, dirname, join } from 'node:path';
import { type FixedFile, fixedFiles } from '../check/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript } from '../model/manuscript.js';
import type { Publication } from '../model/publication.js';
import { fileProtected } from './findings.js';

/** What safe fixes make of the manuscript's files, as text and as a diff. Nothing is written. */
export async function proposeFixes(
  manuscript: Manuscript,
  publication: Publication,
  diagnostics: readonly Diagnostic[],
  host: Host,
): Promise<readonly FixedFile[]> {
  const named = new Set(diagnostics.flatMap(({ place }) => (place ? [place.file] : [])));
  const sources = new Map<string, string>();
  for (const [path, file] of manuscript.taken) {
    const text = named.has(path) ? decoded(await host.files.read(file)) : undefined;
    if (text !== undefined) sources.set(path, text);
  }
  return fixedFiles(publication, diagnostics, sources);
}

/** The text of a file; undefined in another encoding than UTF-8, in which it would have to be written again. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    // A byte order mark is the author's, and stays.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Writes fixed files over the author's, each whole or not at all, and with its permissions kept. What is protected from
 * writing stays as it is, and is a finding.
 */
export async function applyFixes(
  manuscript: Manuscript,
  fixed: readonly FixedFile[],
  host: Host,
): Promise<{ readonly written: readonly FixedFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const written: FixedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const one of fixed) {
    const target = manuscript.taken.get(one.file);
    if (!target) throw new Error(`${one.file} is fixed, but was not read`);
    try {
      await replace(target, one.text, host);
      written.push(one);
    } catch (error) {
      const finding = fileProtected(error, one.file);
      if (!finding) throw error;
      diagnostics.push(finding);
    }
  }
  return { written, diagnostics };
}

async function replace(target: string, text: string, host: Host): Promise<void> {
  const folder = await host.files.temporaryFolder('fix', dirname(target));
  try {
    const copy = join(folder, basename(target));
    await host.files.copy(target, copy);
    await host.files.write(copy, text);
    await host.files.rename(copy, target);
  } finally {
    await host.files.remove(folder);
  }
}
