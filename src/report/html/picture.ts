import type { Files } from '../../host.js';
import type { Resource } from '../../model/manuscript.js';

/** Why a picture is not in the page, in words that follow "Not shown: ". */
export type PictureOrReason = { readonly source: string } | { readonly reason: string };

/** Bytes of one picture, and of all pictures together, that a page carries. */
const ONE = 400_000;
const ALL = 8_000_000;

/** What browsers draw in an `img` element, where nothing in a file is run. */
const DRAWABLE = /^image\/(png|jpeg|gif|webp|avif|svg\+xml)$/;

/** Turns the publication's images into data URIs, as many as one page can carry. */
export function pictureSource(files: Pick<Files, 'read'>): (resource: Resource) => Promise<PictureOrReason> {
  let left = ALL;
  return async ({ mediaType, size, content }) => {
    if (!DRAWABLE.test(mediaType)) return { reason: `${mediaType} cannot be drawn here` };
    if (size > ONE) return { reason: 'too large for this page' };
    if (size > left) return { reason: 'the page already carries as many pictures as it can' };
    left -= size;
    const bytes = 'bytes' in content ? content.bytes : await files.read(content.file);
    return { source: dataUri(mediaType, bytes) };
  };
}

export function dataUri(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}
