import type { Host } from '../../host.js';
import type { Resource } from '../../model/manuscript.js';
import { asciiName } from '../names/ascii-name.js';
import { manifestId } from '../names/document-names.js';
import { type UniqueNames, uniqueNames } from '../names/unique-names.js';
import type { PackagedResource } from '../plan.js';
import { contentDigests } from './content-digests.js';
import { isScalable } from './image-scaler.js';
import { homeOf } from './media-types.js';

/** The resources with their places in the container, of which only those in use will be packed. */
export interface PlacedResources {
  /** Container path of a resource, which is in use from now on; an unknown path stays as it is. */
  use(path: string): string;
  /** Those in use so far, ordered by place. */
  used(): readonly PackagedResource[];
}

export interface PlacementOptions {
  /** Container paths without extension that are given to others. */
  readonly reserved: readonly string[];
  /** Larger images are made smaller; 0 leaves them. */
  readonly longestSide: number;
}

/** Gives every resource a safe unique name; resources with the same bytes share one file. */
export async function placeResources(
  resources: readonly Resource[],
  options: PlacementOptions,
  host: Host,
  signal: AbortSignal | undefined,
): Promise<PlacedResources> {
  const digests = await contentDigests(resources, host, signal);
  const unique = uniqueNames(options.reserved);
  const byContent = new Map<string, PackagedResource>();
  const byPath = new Map<string, PackagedResource>();
  for (const resource of resources) {
    const key = digests.get(resource.path) ?? resource.path;
    const placed = byContent.get(key) ?? placeResource(resource, unique, options.longestSide);
    byContent.set(key, placed);
    byPath.set(resource.path, placed);
  }
  const inUse = new Set<PackagedResource>();
  return {
    use(path) {
      const placed = byPath.get(path);
      if (placed) inUse.add(placed);
      return placed?.href ?? path;
    },
    used: () => [...byContent.values()].filter((placed) => inUse.has(placed)),
  };
}

function placeResource(resource: Resource, unique: UniqueNames, longestSide: number): PackagedResource {
  const { folder, extension } = homeOf(resource.mediaType);
  const stem = resource.path.replace(/^.*[/:]/, '').replace(/\.[^.]*$/, '');
  const href = `${unique(`${folder}/${asciiName(stem, 'file').replaceAll('.', '-')}`)}.${extension}`;
  const { path, mediaType, size, content } = resource;
  return {
    id: manifestId(href),
    path,
    href,
    mediaType,
    size,
    content,
    properties: [],
    ...(isScalable(resource, longestSide) && { scaleTo: longestSide }),
  };
}
