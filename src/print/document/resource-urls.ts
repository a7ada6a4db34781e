import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Files } from '../../host.js';
import type { Resource } from '../../model/manuscript.js';

/**
 * Gives every resource a `file:` URL for the browser: files stay where they are, what is only in memory is written to
 * `folder`. Keyed by resource path.
 */
export async function resourceUrls(
  resources: readonly Resource[],
  folder: string,
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  for (const [index, { path, mediaType, content }] of resources.entries()) {
    if ('file' in content) urls.set(path, pathToFileURL(content.file).href);
    else {
      const file = join(folder, `resource-${index}${mediaType === 'image/svg+xml' ? '.svg' : ''}`);
      await files.write(file, content.bytes);
      urls.set(path, pathToFileURL(file).href);
    }
  }
  return urls;
}
