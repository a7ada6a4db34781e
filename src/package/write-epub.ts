import type { Host } from '../host.js';
import { AccessibleEpub } from './accessible-epub.js';
import type { PackageOptions } from './package-options.js';
import type { PackagedResource, PackagePlan } from './plan.js';
import type { Templates } from './templates.js';
import { lazyStream } from './zip/lazy-stream.js';

/** Renders the templates and writes the container to `options.file`. Returns the number of entries. */
export async function writeEpub(
  plan: PackagePlan,
  templates: Templates,
  { file, signal }: PackageOptions,
  host: Host,
): Promise<number> {
  const open = ({ content }: PackagedResource) => ('bytes' in content ? content.bytes : lazyStream(content.file, host));
  const epub = new AccessibleEpub(plan, templates, open);
  const entries = await epub.entries();
  signal?.throwIfAborted();
  await host.files.write(file, epub.archive());
  return entries.length;
}
