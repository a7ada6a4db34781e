import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../diagnostic.js';
import type { Resource } from '../../model/manuscript.js';
import type { Publication } from '../../model/publication.js';
import type { PackagePlan } from '../plan.js';
import type { TargetDemands } from './demands.js';
import type { TargetFault } from './findings.js';

/** Images in the text that are too large or of a type that is not shown. */
export function imageFaults({ publication }: PackagePlan, demands: TargetDemands): readonly TargetFault[] {
  const { imagePixels = Number.POSITIVE_INFINITY, imageTypes } = demands;
  const faults: TargetFault[] = [];
  for (const { resource, place } of usesOf(publication, 'image/')) {
    const { path, mediaType } = resource;
    const pixels = pixelsOf(resource, publication.config.epub.maxImageSize);
    if (pixels > imagePixels) {
      const found = `image ${path} of ${millions(pixels)} pixels`;
      faults.push({ id: 'target-image-large', found, expected: `at most ${millions(imagePixels)}`, place });
    }
    if (imageTypes && !imageTypes.includes(mediaType)) {
      const found = `${mediaType} image ${path}`;
      faults.push({ id: 'target-image-type', found, expected: 'JPEG or PNG', place });
    }
  }
  return faults;
}

/** Sound and video where nothing is played. */
export function mediaFaults({ publication }: PackagePlan, { silent }: TargetDemands): readonly TargetFault[] {
  if (!silent) return [];
  return [...usesOf(publication, 'audio/'), ...usesOf(publication, 'video/')].map(({ resource, place }) => ({
    id: 'target-media',
    found: `${resource.mediaType} recording ${resource.path}`,
    expected: 'text that says the same',
    place,
  }));
}

interface Use {
  readonly resource: Resource;
  readonly place: Place;
}

/** Resources of a kind with the place that first refers to each. */
function usesOf({ chapters, resources }: Publication, kind: string): readonly Use[] {
  const wanted = new Map(
    resources.filter(({ mediaType }) => mediaType.startsWith(kind)).map((resource) => [resource.path, resource]),
  );
  if (wanted.size === 0) return [];
  const uses = new Map<string, Use>();
  for (const chapter of chapters) {
    visit(chapter.tree, 'element', (element: Element) => {
      const { src } = element.properties;
      const resource = typeof src === 'string' ? wanted.get(src) : undefined;
      if (resource && !uses.has(resource.path)) {
        uses.set(resource.path, { resource, place: chapter.placeOf(element) });
      }
    });
  }
  return [...uses.values()];
}

function pixelsOf({ width = 0, height = 0, mediaType }: Resource, longestSide: number): number {
  if (mediaType === 'image/svg+xml') return 0;
  const longest = Math.max(width, height);
  const scale = longestSide > 0 && longest > longestSide ? longestSide / longest : 1;
  return Math.round(width * height * scale * scale);
}

function millions(pixels: number): string {
  return `${(pixels / 1e6).toFixed(1)} million`;
}
