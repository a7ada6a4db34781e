import { applySettings, check, type SettingsScope } from '../check/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript } from '../model/manuscript.js';
import type { Publication } from '../model/publication.js';
import { readManuscript } from '../read/index.js';
import { type UnderstandOptions, understand } from '../understand/index.js';
import { type BuildOptions, outputFolder } from './options.js';

/** What is known of a book before anything is rendered. */
export interface EditorialResult {
  readonly manuscript: Manuscript;
  /** Absent when there is nothing to understand. */
  readonly publication?: Publication;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads, understands and checks a manuscript. Severities are the author's, suppressions are applied. `speech: false`
 * leaves out what only a rendering needs.
 */
export async function examineManuscript(
  path: string,
  options: BuildOptions & Pick<UnderstandOptions, 'speech'>,
  host: Host,
): Promise<EditorialResult> {
  options.onProgress?.({ stage: 'read', message: 'Reading the manuscript' });
  const manuscript = await readManuscript(path, host, options.overrides ?? {}, { ignore: [outputFolder(options)] });
  if (manuscript.documents.length === 0) return { manuscript, diagnostics: manuscript.diagnostics };
  const publication = await understand(manuscript, {
    speech: options.speech ?? true,
    ...(options.signal && { signal: options.signal }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  options.onProgress?.({ stage: 'check', message: 'Checking' });
  const found = [...manuscript.diagnostics, ...publication.diagnostics, ...check(publication)];
  const { diagnostics } = applySettings(found, publication, await scopeOf(publication));
  return { manuscript, publication, diagnostics };
}

/** Every stage's findings are loaded only for a book that names some: in its settings or in a comment. */
async function scopeOf({ config, suppressions }: Publication): Promise<SettingsScope> {
  if (suppressions.length === 0 && Object.keys(config.rules).length === 0) return { catalogue: [] };
  const { CATALOGUE, EDITORIAL } = await import('./catalogue.js');
  return { catalogue: CATALOGUE, judged: EDITORIAL };
}
