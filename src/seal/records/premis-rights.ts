import type { Metadata } from '../../model/metadata.js';
import { identifier } from './premis-identifiers.js';
import { element, type XmlElement } from './xml.js';

export const RIGHTS_ID = 'rights';

/** The licence, else the rights line; undefined when the author stated neither, for nothing is to be guessed. */
export function premisRights({ licence, rights, identifier: book }: Metadata): XmlElement | undefined {
  if (!licence && !rights) return undefined;
  const statement = licence
    ? [
        element('rightsBasis', 'license'),
        element('licenseInformation', [
          licence.url && identifier('licenseDocumentation', 'URI', licence.url),
          element('licenseTerms', licence.name),
          rights && element('licenseNote', rights),
        ]),
      ]
    : [
        element('rightsBasis', 'other'),
        element('otherRightsInformation', [
          element('otherRightsBasis', 'statement of the author or publisher'),
          element('otherRightsNote', rights ?? ''),
        ]),
      ];
  return element('rights', [
    element('rightsStatement', [
      identifier('rightsStatement', 'local', RIGHTS_ID),
      ...statement,
      identifier('linkingObject', 'URI', book),
    ]),
  ]);
}
