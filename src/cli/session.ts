import { type NodeHost, nodeHost } from '../host/node.js';
import { processTerminal, type Terminal } from './terminal.js';

export interface Session {
  readonly host: NodeHost;
  readonly terminal: Terminal;
  /** Aborted by Ctrl-C and by the system's wish to end. */
  readonly signal: AbortSignal;
}

/** The shells' convention: 128 and the signal's number. */
const INTERRUPTED = 130;

/**
 * Runs a command with the real machine. Whatever happens, no browser and no temporary file is left behind; the first
 * Ctrl-C ends in order, a second one at once.
 */
export async function withHost(
  flags: { readonly browser?: string; readonly quiet?: boolean },
  action: (session: Session) => Promise<number>,
): Promise<number> {
  const terminal = processTerminal(flags.quiet ?? false);
  const host = nodeHost({
    ...(flags.browser && { browser: flags.browser }),
    onNotice: (message) => terminal.err(`${message}\n`),
  });
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
    // What waits for the browser ends with it.
    void host.close();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
  try {
    return await action({ host, terminal, signal: controller.signal });
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    terminal.err('Interrupted: nothing was written.\n');
    return INTERRUPTED;
  } finally {
    terminal.clear();
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt).off('SIGHUP', interrupt);
    await host.close();
  }
}
