import type { Archive } from '../zip/archive.js';
import type { PackageDocument } from './publication.js';

/**
 * Bytes of one XML document, unpacked, up to which the checks of others' libraries run unless told otherwise: axe-core
 * and epubcheck-ts take time that grows faster than the document. At this size (ten chapters' worth of a long novel,
 * or 12,000 notes) a minute and a half and twenty seconds.
 */
export const MAX_DOCUMENT = 4 * 1024 * 1024;

const XML = /^(application\/(xhtml|x-dtbncx|smil|[\w.-]*)\+xml|image\/svg\+xml)$/;

/** Why a publication is not given to such a library: it has a document of more than `limit` bytes. Otherwise undefined. */
export function oversizedDocument(
  archive: Archive,
  { path, manifest }: PackageDocument,
  limit: number,
): string | undefined {
  const paths = [path, ...manifest.filter(({ mediaType }) => XML.test(mediaType)).map((item) => item.path)];
  const large = paths.map((one) => archive.find(one)).find((entry) => entry && entry.size > limit);
  return (
    large &&
    `${large.path} has ${large.size} bytes, more than the ${limit} up to which this check ends in good time: ` +
      'divide it, or raise the limit (limits: {checked-document: …} in book.yaml, --max-document of lectern verify)'
  );
}
