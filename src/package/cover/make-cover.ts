import type { Diagnostic } from '../../diagnostic.js';
import type { Publication } from '../../model/publication.js';
import { findings } from '../findings.js';
import type { PackagedResource } from '../plan.js';
import { composeCover, coverAlternative } from './compose-cover.js';
import type { CoverPicture } from './draw-cover.js';

/** A cover that Lectern made, at its place in the container. */
export interface MadeCover {
  readonly resource: PackagedResource;
  readonly alt: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a cover of its picture, or an SVG drawing where there is none. */
export function makeCover(publication: Publication, picture: CoverPicture): MadeCover {
  const alt = coverAlternative(publication);
  if ('png' in picture) return { resource: coverResource('png', 'image/png', picture.png), alt, diagnostics: [] };
  const drawing = new TextEncoder().encode(composeCover(publication, { name: alt }));
  const diagnostics = [findings.coverIsDrawing(picture.missing)];
  return { resource: coverResource('svg', 'image/svg+xml', drawing), alt, diagnostics };
}

function coverResource(extension: string, mediaType: string, bytes: Uint8Array): PackagedResource {
  const href = `images/cover.${extension}`;
  return { id: 'cover-image', href, mediaType, size: bytes.length, properties: ['cover-image'], content: { bytes } };
}
