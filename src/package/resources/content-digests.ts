import { createHash } from 'node:crypto';
import type { Host } from '../../host.js';
import type { Resource } from '../../model/manuscript.js';

/**
 * Resource path → key of its content (type, size, SHA-256), for those resources that may equal another. Files whose
 * size nobody shares are not read: two gigabytes of different photographs cost nothing.
 */
export async function contentDigests(
  resources: readonly Resource[],
  host: Host,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, string>> {
  const kindOf = (resource: Resource) => `${resource.mediaType} ${resource.size}`;
  const members = new Map<string, number>();
  for (const resource of resources) members.set(kindOf(resource), (members.get(kindOf(resource)) ?? 0) + 1);
  const digests = new Map<string, string>();
  for (const resource of resources) {
    const kind = kindOf(resource);
    if (members.get(kind)! > 1) digests.set(resource.path, `${kind} ${await sha256(resource, host, signal)}`);
  }
  return digests;
}

async function sha256(resource: Resource, host: Host, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256');
  if ('bytes' in resource.content) return hash.update(resource.content.bytes).digest('hex');
  for await (const chunk of host.files.stream(resource.content.file)) {
    signal?.throwIfAborted();
    hash.update(chunk);
  }
  return hash.digest('hex');
}
