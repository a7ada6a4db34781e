import type { Diagnostic } from '../../diagnostic.js';
import type { Limits } from '../../model/config.js';
import type { Resource } from '../../model/manuscript.js';
import { prepareSvg } from '../svg/prepare.js';
import { textOfResource } from './resource-text.js';

/** Checks and cleans a resource as it is loaded: drawings are programs of a kind, and XML. */
export function prepareResource(resource: Resource, limits: Limits): Resource | Diagnostic {
  if (resource.mediaType !== 'image/svg+xml') return resource;
  return prepareSvg(resource, textOfResource(resource), limits.svgElements);
}
