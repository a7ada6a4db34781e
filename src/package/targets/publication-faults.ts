import type { PackagePlan } from '../plan.js';
import type { TargetDemands } from './demands.js';
import type { TargetFault } from './findings.js';

/** A cover of the author's outside the shop's bounds. Those that Lectern draws are inside. */
export function coverFaults({ publication }: PackagePlan, { cover }: TargetDemands): readonly TargetFault[] {
  const resource = publication.cover?.resource;
  if (!cover || !resource?.width || !resource.height) return [];
  const sides = [resource.width, resource.height] as const;
  const most = cover.most ?? Number.POSITIVE_INFINITY;
  const shorter = Math.min(...sides);
  const longer = Math.max(...sides);
  if (shorter >= cover.shorter && longer >= cover.longer && longer <= most) return [];
  const atLeast = `at least ${cover.shorter} × ${cover.longer}`;
  return [
    {
      id: 'target-cover-size',
      found: `cover of ${sides.join(' × ')} pixels`,
      expected: cover.most ? `${atLeast} and at most ${cover.most} on a side` : atLeast,
      place: publication.config.placeOf('metadata.cover') ?? publication.config.placeOf('cover'),
    },
  ];
}

/** A container that is larger than the shop takes, by its images, fonts and media. */
export function fileFaults({ resources, publication }: PackagePlan, demands: TargetDemands): readonly TargetFault[] {
  const { fileSize = Number.POSITIVE_INFINITY } = demands;
  const size = resources.reduce((sum, resource) => sum + (resource.scaleTo ? 0 : resource.size), 0);
  if (size <= fileSize) return [];
  return [
    {
      id: 'target-file-large',
      found: `EPUB of ${Math.round(size / 1e6)} MB`,
      expected: `at most ${fileSize / 1e6} MB`,
      place: publication.config.placeOf('epub.targets'),
    },
  ];
}
