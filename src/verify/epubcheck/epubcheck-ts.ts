import { type ValidationMessage, VERSION } from '@likecoin/epubcheck-ts';
import { findPackage } from '../epub/find-package.js';
import { oversizedDocument } from '../epub/oversized-document.js';
import { unsafeContainer } from '../epub/unsafe-container.js';
import { findingsList } from '../findings-list.js';
import type { Finding, ValidationInput, Validator } from '../validator.js';
import { ArchiveError } from '../zip/archive.js';
import { openArchive } from '../zip/open-archive.js';
import { checkInWorker } from './check-in-worker.js';
import { severityOf } from './severity.js';

/** It holds the whole publication in memory, packed and unpacked. */
const MAX_BYTES = 256 * 1024 * 1024;

/** EPUBCheck's rules in TypeScript: fast, without Java, finds most of what EPUBCheck finds. */
export const epubcheckTs: Validator = {
  id: 'epubcheck-ts',
  name: 'epubcheck-ts',
  subject: 'epub',
  builtIn: true,
  profile: 'EPUB 3.3',
  async run(input) {
    const { file, host, signal } = input;
    const status = await host.files.status(await host.files.realPath(file));
    const unsafe =
      (status?.size ?? 0) > MAX_BYTES
        ? 'The file is too large to be checked in memory: use EPUBCheck'
        : ((await unsafeContainer(file, host)) ?? (await oversized(input)));
    if (unsafe !== undefined) return [{ kind: 'not-run', version: VERSION, reason: unsafe }];
    const name = file.split(/[/\\]/).at(-1) ?? file;
    const { messages } = await checkInWorker(await host.files.read(file), name, signal);
    const findings = findingsList();
    for (const message of messages) {
      const finding = toFinding(message);
      if (finding) findings.add(finding);
    }
    return [{ kind: 'done', version: VERSION, findings: findings.all() }];
  },
};

/** Undefined also for what cannot be opened, which is for epubcheck-ts to say. */
async function oversized({ file, host, maxDocument }: ValidationInput): Promise<string | undefined> {
  try {
    const archive = await openArchive(file, host);
    const packageDocument = await findPackage(archive, findingsList()).finally(() => archive.close());
    return packageDocument && oversizedDocument(archive, packageDocument, maxDocument);
  } catch (error) {
    if (error instanceof ArchiveError) return undefined;
    throw error;
  }
}

function toFinding({ id, severity, message, location, suggestion }: ValidationMessage): Finding | undefined {
  const rank = severityOf(severity);
  if (!rank) return undefined;
  return {
    id: `epubcheck-${id.toLowerCase()}`,
    severity: rank,
    message: message.replace(/\.$/, ''),
    ...(suggestion && { hint: suggestion }),
    ...(location && {
      at: {
        path: location.path,
        ...(location.line !== undefined && { line: location.line }),
        ...(location.column !== undefined && { column: location.column }),
      },
    }),
  };
}
