import { applySettings, check, type SettingsScope } from '../check/index.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Host } from '../host.js';
import type { Manuscript } from '../model/manuscript.js';
import type { Publication } from '../model/publication.js';
import { readManuscript } from '../read/index.js';
import { type UnderstandOptions, understand } from '../understand/index.js';
import { type BuildOptions, resultFolders } from './options.js';

/** What is known of a book before anything is rendered. */
export interface EditorialResult {
  readonly manuscript: Manuscript;
  /** Absent when there is nothing to understand. */
  readonly publication?: Publication;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that comments in the manuscript accept. */
  readonly suppressed: readonly Diagnostic[];
}

export interface EditorialOptions extends BuildOptions, Pick<UnderstandOptions, 'forReaders'> {
  /** Told of what was read, before it is understood. */
  readonly onRead?: (manuscript: Manuscript) => void;
}

/**
 * Reads, understands and checks a manuscript. Severities are the author's, suppressions are applied. `forReaders: false`
 * leaves out what no finding depends on.
 */
export async function examineManuscript(path: string, options: EditorialOptions, host: Host): Promise<EditorialResult> {
  options.onProgress?.({ stage: 'read', message: 'Reading the manuscript' });
  const manuscript = await readManuscript(path, host, options.overrides ?? {}, { ignore: resultFolders(options) });
  if (manuscript.documents.length === 0) return { manuscript, diagnostics: manuscript.diagnostics, suppressed: [] };
  options.onRead?.(manuscript);
  const publication = await understand(manuscript, {
    forReaders: options.forReaders ?? true,
    ...(options.signal && { signal: options.signal }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  options.onProgress?.({ stage: 'check', message: 'Checking' });
  const found = [...manuscript.diagnostics, ...publication.diagnostics, ...check(publication)];
  return { manuscript, publication, ...applySettings(found, publication, await scopeOf(publication)) };
}

/** Every stage's findings are loaded only for a book that names some: in its settings or in a comment. */
async function scopeOf({ config, suppressions }: Publication): Promise<SettingsScope> {
  if (suppressions.length === 0 && Object.keys(config.rules).length === 0) return { catalogue: [] };
  const { CATALOGUE, EDITORIAL } = await import('./catalogue.js');
  return { catalogue: CATALOGUE, judged: EDITORIAL };
}
