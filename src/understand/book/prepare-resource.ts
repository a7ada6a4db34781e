import type { Diagnostic } from '../../diagnostic.js';
import type { Resource } from '../../model/manuscript.js';
import { prepareSvg } from '../svg/prepare.js';
import { textOfResource } from './resource-text.js';

/** Checks and cleans a resource as it is loaded: drawings are programs of a kind, and XML. */
export function prepareResource(resource: Resource): Resource | Diagnostic {
  return resource.mediaType === 'image/svg+xml' ? prepareSvg(resource, textOfResource(resource)) : resource;
}
