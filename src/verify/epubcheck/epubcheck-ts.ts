import { type ValidationMessage, VERSION } from '@likecoin/epubcheck-ts';
import { unsafeContainer } from '../epub/unsafe-container.js';
import { findingsList } from '../findings-list.js';
import type { Finding, Validator } from '../validator.js';
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
  async run({ file, host, signal }) {
    const status = await host.files.status(await host.files.realPath(file));
    const unsafe =
      (status?.size ?? 0) > MAX_BYTES
        ? 'The file is too large to be checked in memory: use EPUBCheck'
        : await unsafeContainer(file, host);
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
