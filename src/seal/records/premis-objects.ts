import type { Metadata } from '../../model/metadata.js';
import { ALGORITHMS } from '../manifest.js';
import { identifiers } from './dublin-core.js';
import { formatOf } from './formats.js';
import type { PlacedFile } from './payload.js';
import { identifier } from './premis-identifiers.js';
import { element, type XmlElement } from './xml.js';

const NAMES = { sha256: 'SHA-256', sha512: 'SHA-512' } as const;

/** The book, then each file of the payload. */
export function premisObjects(metadata: Metadata, files: readonly PlacedFile[], rights?: string): XmlElement[] {
  return [bookObject(metadata, rights), ...files.map((file) => fileObject(file, metadata))];
}

function bookObject(metadata: Metadata, rights: string | undefined): XmlElement {
  return element(
    'object',
    [
      identifiers(metadata).map((uri) => identifier('object', 'URI', uri)),
      element('originalName', metadata.title),
      rights && identifier('linkingRightsStatement', 'local', rights),
    ],
    { 'xsi:type': 'intellectualEntity' },
  );
}

function fileObject(file: PlacedFile, metadata: Metadata): XmlElement {
  const format = formatOf(file.mediaType, file.conformance);
  return element(
    'object',
    [
      identifier('object', 'path', file.path),
      element('objectCharacteristics', [
        element('compositionLevel', '0'),
        ALGORITHMS.map((algorithm) =>
          element('fixity', [
            element('messageDigestAlgorithm', NAMES[algorithm]),
            element('messageDigest', file.fixity[algorithm]),
          ]),
        ),
        element('size', String(file.fixity.size)),
        element('format', [
          element('formatDesignation', [
            element('formatName', format.name),
            format.version && element('formatVersion', format.version),
          ]),
          format.puid &&
            element('formatRegistry', [
              element('formatRegistryName', 'PRONOM'),
              element('formatRegistryKey', format.puid),
              element('formatRegistryRole', 'specification'),
            ]),
          element('formatNote', file.mediaType),
          file.conformance.map((claim) => element('formatNote', claim)),
        ]),
      ]),
      element('relationship', [
        element('relationshipType', 'structural'),
        element('relationshipSubType', file.role === 'publication' ? 'represents' : 'is included in'),
        identifier('relatedObject', 'URI', metadata.identifier),
      ]),
    ],
    { 'xsi:type': 'file' },
  );
}
