import { nodeHost } from '../../src/host/node.js';
import type { Files, Host } from '../../src/host.js';

const WRITING: readonly (keyof Files)[] = ['write', 'makeFolder', 'rename', 'copy', 'remove', 'temporaryFolder'];

/** The real machine, without any means to change it: whatever runs with it has written nothing. */
export function readOnlyHost(): Host {
  const host = nodeHost();
  const refusals = Object.fromEntries(
    WRITING.map((name) => [
      name,
      () => {
        throw new Error(`${name} was called`);
      },
    ]),
  );
  return { ...host, files: { ...host.files, ...refusals } };
}
