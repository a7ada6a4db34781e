import { unsafeContainer } from '../epub/unsafe-container.js';
import { PROGRAM_PATIENCE } from '../patience.js';
import type { Outcome, ValidationInput, Validator } from '../validator.js';
import { findEpubcheck } from './find-epubcheck.js';
import { type EpubcheckReport, findingsOf } from './report.js';

/** The reference validator of EPUB, by the DAISY Consortium for the W3C. Needs Java. */
export const epubcheck: Validator = {
  id: 'epubcheck',
  name: 'EPUBCheck',
  subject: 'epub',
  builtIn: false,
  profile: 'EPUB 3.3',
  async run(input) {
    const found = await findEpubcheck(input.host);
    if (typeof found === 'string') return [{ kind: 'not-run', reason: found }];
    const unsafe = await unsafeContainer(input.file, input.host);
    if (unsafe !== undefined) return [{ kind: 'not-run', reason: unsafe }];
    return [await check(found.command, found.args, input)];
  },
};

async function check(
  command: string,
  args: readonly string[],
  { file, host, signal }: ValidationInput,
): Promise<Outcome> {
  const folder = await host.files.temporaryFolder('epubcheck-');
  try {
    const reportFile = `${folder}/report.json`;
    const { code, stderr } = await host.processes.run(
      command,
      [...args, file, '--json', reportFile, '--locale', 'en'],
      { patience: PROGRAM_PATIENCE, ...(signal && { signal }) },
    );
    if (!(await host.files.status(reportFile)))
      return {
        kind: 'not-run',
        reason: `EPUBCheck could not finish (exit code ${code}): ${stderr.trim().split('\n')[0] ?? ''}`,
      };
    const report = JSON.parse(new TextDecoder().decode(await host.files.read(reportFile))) as EpubcheckReport;
    const version = report.checker.checkerVersion;
    const edition = report.publication?.ePubVersion;
    return {
      kind: 'done',
      version,
      // Rules older than EPUB 3.3 (EPUBCheck 5) say nothing of EPUB 3.3.
      profile: edition?.startsWith('3')
        ? Number.parseInt(version, 10) >= 5
          ? 'EPUB 3.3'
          : 'EPUB 3.2'
        : `EPUB ${edition ?? ''}`.trim(),
      findings: findingsOf(report),
    };
  } finally {
    await host.files.remove(folder);
  }
}
