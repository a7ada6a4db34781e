import type { Deposit } from '../deposit.js';
import { formatOf } from './formats.js';
import type { PlacedFile } from './payload.js';
import { toolId } from './ro-crate-context.js';
import { type Entity, references } from './ro-crate-entity.js';

const ROLES: Readonly<Record<PlacedFile['role'], string>> = {
  manuscript: 'Part of the manuscript',
  configuration: 'Configuration of the build',
  publication: 'Publication made from the manuscript',
  report: 'Report of the checks',
  licence: 'Licence of a part',
  documentation: 'Documentation',
};

/** One file of the payload. */
export function fileEntity(file: PlacedFile): Entity {
  const { name, version } = formatOf(file.mediaType, file.conformance);
  return {
    '@id': crateId(file.path),
    '@type': 'File',
    name: file.path.slice(file.path.lastIndexOf('/') + 1),
    description: `${ROLES[file.role]}, ${version ? `${name} ${version}` : name}`,
    encodingFormat: file.mediaType,
    contentSize: String(file.fixity.size),
    sha256: file.fixity.sha256,
  };
}

/** How the publications came from the manuscript, and with which programs. */
export function creation({ metadata, source, tools }: Deposit, files: readonly PlacedFile[]): Entity {
  const ids = (...roles: readonly PlacedFile['role'][]) =>
    references(files.filter(({ role }) => roles.includes(role)).map(({ path }) => crateId(path)));
  return {
    '@id': '#creation',
    '@type': 'CreateAction',
    name: 'The publications were made from the manuscript',
    description: source && `Manuscript of commit ${source.commit}`,
    endTime: metadata.modified,
    instrument: references(tools.filter(({ url }) => url).map(toolId)),
    object: ids('manuscript', 'configuration'),
    result: ids('publication', 'report'),
  };
}

/** A bag path as a URI reference relative to `data/`; letters of all scripts stay as they are (RO-Crate 1.2). */
export function crateId(path: string): string {
  return path.slice('data/'.length).replace(/[\u0000-\u0020%?#"<>\\^`{|}:[\]\u007f]/g, encodeURIComponent);
}
