import type { Diagnostic } from '../../diagnostic.js';
import type { Host } from '../../host.js';
import type { Publication } from '../../model/publication.js';
import { findings } from '../findings.js';
import type { PackagedResource } from '../plan.js';
import { composeCover, coverAlternative } from './compose-cover.js';
import { renderCover } from './render-cover.js';

/** A cover that Lectern made, at its place in the container. */
export interface MadeCover {
  readonly resource: PackagedResource;
  readonly alt: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a cover from the metadata: a PNG when there is a browser with the fonts for it, else an SVG drawing. */
export async function makeCover(publication: Publication, host: Host): Promise<MadeCover> {
  const alt = coverAlternative(publication);
  const browser = await host.browsers.find();
  const png = browser && (await renderCover(publication, host));
  if (png) return { resource: coverResource('png', 'image/png', png), alt, diagnostics: [] };
  const drawing = new TextEncoder().encode(composeCover(publication));
  const why = browser ? 'no font for some characters of the title' : 'no browser to draw it with';
  return { resource: coverResource('svg', 'image/svg+xml', drawing), alt, diagnostics: [findings.coverIsDrawing(why)] };
}

function coverResource(extension: string, mediaType: string, bytes: Uint8Array): PackagedResource {
  const href = `images/cover.${extension}`;
  return { id: 'cover-image', href, mediaType, size: bytes.length, properties: ['cover-image'], content: { bytes } };
}
