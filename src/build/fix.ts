import { basename, dirname, join } from 'node:path';
import { type FixedFile, fixedFiles } from '../check/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript } from '../model/manuscript.js';
import type { Publication } from '../model/publication.js';

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
    // A byte order mark is the author's, and stays.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    if (named.has(path)) sources.set(path, decoder.decode(await host.files.read(file)));
  }
  return fixedFiles(publication, diagnostics, sources);
}

/** Writes fixed files over the author's, each whole or not at all. */
export async function applyFixes(manuscript: Manuscript, fixed: readonly FixedFile[], host: Host): Promise<void> {
  for (const { file, text } of fixed) {
    const target = manuscript.taken.get(file);
    if (!target) throw new Error(`${file} is fixed, but was not read`);
    const folder = await host.files.temporaryFolder('fix', dirname(target));
    const written = join(folder, basename(target));
    await host.files.write(written, text);
    await host.files.rename(written, target);
    await host.files.remove(folder);
  }
}
