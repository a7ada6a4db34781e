import type { Deposit } from '../deposit.js';
import type { PlacedFile } from './payload.js';
import { premisAgents } from './premis-agents.js';
import { premisEvents } from './premis-events.js';
import { premisObjects } from './premis-objects.js';
import { premisRights, RIGHTS_ID } from './premis-rights.js';
import { element, xmlDocument } from './xml.js';

/**
 * PREMIS 3.0: the book as an intellectual entity, every payload file with size, format and fixity, what was done
 * (creation, validation, digests) with its outcome, by which programs, and the rights. A validator that did not run
 * is no event.
 */
export function premisRecord(deposit: Deposit, files: readonly PlacedFile[]): string {
  const rights = premisRights(deposit.metadata);
  const rightsId = rights && RIGHTS_ID;
  const root = element(
    'premis',
    [premisObjects(deposit.metadata, files, rightsId), premisEvents(deposit, files), premisAgents(deposit), rights],
    {
      xmlns: 'http://www.loc.gov/premis/v3',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://www.loc.gov/premis/v3 https://www.loc.gov/standards/premis/premis.xsd',
      version: '3.0',
    },
  );
  return xmlDocument(root);
}
