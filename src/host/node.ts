import type { Host } from '../host.js';
import { nodeBrowsers } from './browser/browsers.js';
import { nodeFiles } from './node-files.js';
import { nodeProcesses } from './node-processes.js';
import { temporaryFolders } from './temporary-folders.js';

export interface NodeHostOptions {
  /** Path of a browser's executable. */
  readonly browser?: string;
  /** Told of slow things that happen by themselves, such as bringing a browser. */
  readonly onNotice?: (message: string) => void;
  /** Defaults to the process's own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface NodeHost extends Host {
  /** Closes the browser and removes every temporary folder. */
  close(): Promise<void>;
}

/** The real machine: files, processes, browser, environment. Close it when done. */
export function nodeHost(options: NodeHostOptions = {}): NodeHost {
  const environment = options.environment ?? process.env;
  const temporary = temporaryFolders();
  const files = nodeFiles(temporary);
  const processes = nodeProcesses(environment);
  const browsers = nodeBrowsers({
    environment,
    files,
    processes,
    onNotice: options.onNotice ?? (() => {}),
    ...(options.browser && { executable: options.browser }),
  });
  let closing = Promise.resolve();
  const closeAll = async () => {
    await browsers.close();
    temporary.removeAll();
  };
  return {
    files,
    processes,
    browsers,
    environment,
    elapsed: () => performance.now(),
    close() {
      // One after the other: folders are removed when the browser that writes into them has ended, whoever closes it.
      closing = closing.then(closeAll);
      return closing;
    },
  };
}
