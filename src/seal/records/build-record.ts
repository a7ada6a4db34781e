import type { Deposit, SourceRevision, Tool } from '../deposit.js';
import type { PlacedFile } from './payload.js';

/** Bag path of the record. */
export const BUILD_RECORD = 'metadata/build.json';

/** What a rebuild needs to know: what each file is, and with which tools and date the publications were made. */
export interface BuildRecord {
  readonly format: 'lectern-build-1';
  readonly identifier: string;
  /** `YYYY-MM-DDThh:mm:ssZ`: the date a rebuild has to use. */
  readonly modified: string;
  readonly tools: readonly Tool[];
  readonly source?: SourceRevision;
  /** What flags said over the configuration. */
  readonly settings?: object;
  readonly files: readonly {
    readonly path: string;
    readonly role: PlacedFile['role'];
    readonly mediaType: string;
    readonly size: number;
    readonly sha256: string;
  }[];
}

/** The lock of the build, as JSON text. */
export function buildRecordText({ metadata, tools, source, settings }: Deposit, files: readonly PlacedFile[]): string {
  const record: BuildRecord = {
    format: 'lectern-build-1',
    identifier: metadata.identifier,
    modified: metadata.modified,
    tools,
    ...(source && { source }),
    ...(settings && { settings }),
    files: files.map(({ path, role, mediaType, fixity }) => ({
      path,
      role,
      mediaType,
      size: fixity.size,
      sha256: fixity.sha256,
    })),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
