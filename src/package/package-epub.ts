import type { Host } from '../host.js';
import type { Publication } from '../model/publication.js';
import type { PackagedBook } from '../model/result.js';
import { AccessibleEpub } from './accessible-epub.js';
import { composePlan } from './compose-plan.js';
import type { PackageOptions } from './package-options.js';
import { placeResources } from './resources/place-resources.js';
import { loadTemplates, TEMPLATE_FOLDER } from './templates.js';
import { lazyStream } from './zip/lazy-stream.js';

/**
 * Writes the publication as an EPUB 3.3 file.
 *
 * The file is complete when the promise fulfils; after a rejection it is not usable. The same publication and options
 * give the same bytes. Rejects when it is aborted or the file system fails.
 */
export async function packageEpub(
  publication: Publication,
  options: PackageOptions,
  host: Host,
): Promise<PackagedBook> {
  const { signal } = options;
  const folders = [...(options.templateFolders ?? []), TEMPLATE_FOLDER];
  const templates = await loadTemplates(folders, host);
  const placed = await placeResources(publication.resources, host, signal);
  const resource = (path: string) => placed.byPath.get(path)?.href ?? path;
  const plan = composePlan(publication, { resources: placed.resources, resource, stylesheet: '', templates }, options);
  const epub = new AccessibleEpub(plan, templates, ({ content }) =>
    'bytes' in content ? content.bytes : lazyStream(content.file, host),
  );
  const entries = await epub.entries();
  await host.files.write(options.file, epub.archive());
  return { file: options.file, entries: entries.length, sourceMap: { locate: () => undefined }, diagnostics: [] };
}
