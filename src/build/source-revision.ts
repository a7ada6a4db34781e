import type { Host } from '../host.js';
import type { SourceRevision } from '../seal/index.js';

/** Milliseconds git may take to look at a large repository. */
const PATIENCE = 2 * 60_000;

/** The commit a manuscript is at; undefined when it is not under version control, or git is not there. */
export async function sourceRevision(root: string, host: Host): Promise<SourceRevision | undefined> {
  const git = await host.processes.find('git');
  if (!git) return undefined;
  const run = async (...args: readonly string[]) => {
    const { code, stdout } = await host.processes.run(git, ['-C', root, ...args], { patience: PATIENCE });
    return code === 0 ? stdout.trim() : undefined;
  };
  const commit = await run('rev-parse', 'HEAD');
  if (!commit) return undefined;
  const changes = await run('status', '--porcelain', '--', '.');
  return { commit, modified: changes !== '' };
}
