import type { Resource } from '../../model/manuscript.js';

/** The text of a resource that is in memory. Text resources are small enough always to be. */
export function textOfResource(resource: Resource): string {
  if ('bytes' in resource.content) return new TextDecoder().decode(resource.content.bytes).replace(/^\uFEFF/, '');
  throw new Error(`Text of ${resource.path} is not in memory`);
}
