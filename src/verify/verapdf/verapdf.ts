import type { ProcessResult } from '../../host.js';
import { PROGRAM_PATIENCE } from '../patience.js';
import type { Finding, Outcome, ValidationInput, Validator } from '../validator.js';
import { findVerapdf } from './find-verapdf.js';
import { claimedFlavours, type Flavour, flavourOf } from './flavour.js';
import { locator } from './locate.js';
import { findingsOf, profileOf, type VerapdfReport, type VerapdfResult } from './report.js';

const MISSING =
  'veraPDF was not found. Install it from verapdf.org so that `verapdf` is on PATH, or set LECTERN_VERAPDF to its path';

/** What a file that claims nothing is held against. */
const ASSUMED: readonly Flavour[] = ['ua1', '2a'];

/** The industry’s validator of PDF/A and PDF/UA. Needs Java. One outcome for each profile that the file claims. */
export const verapdf: Validator = {
  id: 'verapdf',
  name: 'veraPDF',
  subject: 'pdf',
  builtIn: false,
  profile: 'PDF/UA and PDF/A',
  async run(input) {
    const command = await findVerapdf(input.host);
    if (!command) return [{ kind: 'not-run', reason: MISSING }];
    const claimed = claimedFlavours(await input.host.files.read(input.file));
    // Left to itself veraPDF 1.26 checks everything claimed in one run; older versions check only one of it.
    const detected = claimed.length > 0 ? await check(command, undefined, input) : [];
    const checked = detected.map(({ profile }) => profile && flavourOf(profile));
    const outcomes = [...detected];
    for (const flavour of claimed.length > 0 ? claimed : ASSUMED)
      if (!checked.includes(flavour) && !checked.includes(undefined))
        outcomes.push(...(await check(command, flavour, input)));
    return outcomes;
  },
};

async function check(
  command: string,
  flavour: Flavour | undefined,
  input: ValidationInput,
): Promise<readonly Outcome[]> {
  const { file, host, signal } = input;
  input.onProgress?.(flavour ?? 'all profiles claimed');
  // veraPDF leaves a copy of what it reads in Java's temporary folder.
  const folder = await host.files.temporaryFolder('verapdf-');
  try {
    const args = ['--format', 'json', ...(flavour ? ['--flavour', flavour] : []), file];
    const environment = { JAVA_TOOL_OPTIONS: `-Djava.io.tmpdir=${folder}` };
    const result = await host.processes.run(command, args, {
      environment,
      patience: PROGRAM_PATIENCE,
      ...(signal && { signal }),
    });
    return await outcomesOf(result, input);
  } finally {
    await host.files.remove(folder);
  }
}

async function outcomesOf(
  { code, stdout, stderr }: ProcessResult,
  input: ValidationInput,
): Promise<readonly Outcome[]> {
  const start = stdout.indexOf('{');
  if (start < 0) {
    const reason = stderr.trim().split('\n').at(-1) ?? '';
    return [{ kind: 'not-run', reason: `veraPDF could not finish (exit code ${code}): ${reason}` }];
  }
  const { report } = JSON.parse(stdout.slice(start)) as VerapdfReport;
  const release = report.buildInformation.releaseDetails.find(({ id }) => id === 'core');
  const version = release && { version: release.version };
  const results = report.jobs.flatMap(({ validationResult }) => validationResult ?? []) as readonly VerapdfResult[];
  if (results.length === 0)
    return [{ kind: 'done', findings: [unreadable(report.jobs[0]?.taskException?.exceptionMessage)], ...version }];
  const locate = results.some(({ compliant }) => !compliant) ? await locator(input) : () => undefined;
  return results.map((result) => ({
    kind: 'done',
    profile: profileOf(result),
    findings: findingsOf(result, locate),
    ...version,
  }));
}

function unreadable(message = 'the file could not be read'): Finding {
  return {
    id: 'verapdf-unreadable',
    severity: 'error',
    message: `Unexpected content of the file, expected a PDF that veraPDF can read: ${message.replace(/^Exception: /, '').slice(0, 300)}`,
  };
}
